package az.migrationportal.web.item;

import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.path.PathMeaning;
import az.migrationportal.content.path.Paths;
import az.migrationportal.content.path.ReservedPaths;
import az.migrationportal.content.publication.PastItem;
import az.migrationportal.content.publication.PastItems;
import az.migrationportal.content.publication.PublishedItems;
import az.migrationportal.web.history.AskedDay;
import az.migrationportal.web.history.PastMark;
import az.migrationportal.web.i18n.TextCatalogue;
import az.migrationportal.web.shell.Addresses;
import az.migrationportal.web.shell.PageAnswer;
import az.migrationportal.web.shell.PageRequest;
import az.migrationportal.web.shell.PageSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Answers for every address that is not the portal's own: an item, its new place, or its end. */
@ApplicationScoped
public class ItemSource implements PageSource {

  @Inject Paths paths;
  @Inject PublishedItems items;
  @Inject ItemPage page;
  @Inject PastItems past;
  @Inject TextCatalogue catalogue;

  @Override
  public Set<String> parameters(ContentLocale locale, String path) {
    return isItemPath(locale, path) ? Set.of(AskedDay.ON) : Set.of();
  }

  @Override
  public Optional<PageAnswer> answer(PageRequest request) {
    if (!isItemPath(request.locale(), request.path())) {
      return Optional.empty();
    }
    PathMeaning meaning = paths.resolve(request.locale(), request.path());
    if (meaning instanceof PathMeaning.Current current) {
      return shown(request, current.item());
    } else if (meaning instanceof PathMeaning.MovedTo moved) {
      return Optional.of(new PageAnswer.Moved(Addresses.of(moved.locale(), moved.path())));
    } else if (meaning instanceof PathMeaning.Gone) {
      return Optional.of(new PageAnswer.Gone());
    }
    return inAnotherLanguage(request);
  }

  private static boolean isItemPath(ContentLocale locale, String path) {
    return !path.isEmpty() && !ReservedPaths.contains(locale, path);
  }

  private Optional<PageAnswer> shown(PageRequest request, ItemKey key) {
    AskedDay asked = AskedDay.of(request);
    PastMark mark = new PastMark(catalogue.in(request.locale()), asked);
    if (!asked.isToday()) {
      return past.find(key, request.locale(), asked.day())
          .map(then -> new PageAnswer.Shown(mark.on(page.of(then.item(), request), first(then))));
    }
    return items
        .find(key, request.locale(), request.today())
        .map(item -> page.of(item, request))
        .map(
            shown ->
                asked.bad()
                    ? new PageAnswer.Refused(mark.refused(shown))
                    : new PageAnswer.Shown(shown));
  }

  private static @Nullable LocalDate first(PastItem then) {
    return then.isBeforeFirst() ? then.firstPublished() : null;
  }

  /** Somebody changed only the language in an address: lead them to the same item. */
  private Optional<PageAnswer> inAnotherLanguage(PageRequest request) {
    for (ContentLocale other : request.locale().fallbacks()) {
      if (paths.resolve(other, request.path()) instanceof PathMeaning.Current current) {
        return items
            .find(current.item(), request.locale())
            .map(item -> Addresses.of(request.locale(), item))
            .filter(address -> !address.equals(Addresses.of(request.locale(), request.path())))
            .map(PageAnswer.Elsewhere::new);
      }
    }
    return Optional.empty();
  }
}
