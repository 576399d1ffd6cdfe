package az.migrationportal.web.preview;

import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.path.ReservedPaths;
import az.migrationportal.content.preview.Preview;
import az.migrationportal.content.preview.Previews;
import az.migrationportal.content.publication.PublishedItems;
import az.migrationportal.web.component.Tag;
import az.migrationportal.web.i18n.TextCatalogue;
import az.migrationportal.web.i18n.Texts;
import az.migrationportal.web.item.ItemPage;
import az.migrationportal.web.shell.Addresses;
import az.migrationportal.web.shell.PageAnswer;
import az.migrationportal.web.shell.PageRequest;
import az.migrationportal.web.shell.PageSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Answers for links to drafts. A link opens under the language of its draft only. */
@ApplicationScoped
public class PreviewSource implements PageSource {
  private static final int NOT_FOUND = 404;
  private static final int CONFLICT = 409;
  private static final int GONE = 410;

  @Inject Previews previews;
  @Inject PublishedItems published;
  @Inject ItemPage items;
  @Inject TextCatalogue catalogue;

  @Override
  public Optional<PageAnswer> answer(PageRequest request) {
    String own = ReservedPaths.previews(request.locale()) + "/";
    return request.path().startsWith(own)
        ? Optional.of(opened(request.path().substring(own.length()), request))
        : Optional.empty();
  }

  private PageAnswer opened(String segment, PageRequest request) {
    Texts texts = catalogue.in(request.locale());
    Preview preview = previews.open(segment);
    if (preview instanceof Preview.Shown shown) {
      return shown.item().writtenIn() == request.locale()
          ? draft(shown, request, texts)
          : elsewhere(shown.item().writtenIn(), segment);
    } else if (preview instanceof Preview.Expired) {
      return said(texts, GONE, "preview.expired", Optional.empty());
    } else if (preview instanceof Preview.Replaced replaced) {
      return said(texts, GONE, "preview.replaced", today(replaced.item(), texts));
    } else if (preview instanceof Preview.Unfinished) {
      return said(texts, CONFLICT, "preview.unfinished", Optional.empty());
    }
    return said(texts, NOT_FOUND, "preview.unknown", Optional.empty());
  }

  private PageAnswer draft(Preview.Shown shown, PageRequest request, Texts texts) {
    PreviewMark mark = new PreviewMark(texts, shown);
    return new PageAnswer.Personal(
        200, mark.on(items.draft(shown.item(), request), today(shown.item().key(), texts)));
  }

  private static PageAnswer elsewhere(ContentLocale locale, String segment) {
    return new PageAnswer.Elsewhere(
        Addresses.of(locale, ReservedPaths.previews(locale) + "/" + segment));
  }

  /** The page that everybody reads, if there is one. */
  private Optional<Tag> today(ItemKey key, Texts texts) {
    return published
        .find(key, texts.locale())
        .map(item -> Addresses.of(texts.locale(), item))
        .map(address -> Tag.link(address, texts.get("history.today")));
  }

  private static PageAnswer said(Texts texts, int status, String words, Optional<Tag> today) {
    Tag way =
        today.orElseGet(() -> Tag.link(Addresses.home(texts.locale()), texts.get("preview.home")));
    return new PageAnswer.Personal(status, PreviewMark.instead(texts, words, way));
  }
}
