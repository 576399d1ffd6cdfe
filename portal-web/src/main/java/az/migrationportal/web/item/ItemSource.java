package az.migrationportal.web.item;

import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.path.PathMeaning;
import az.migrationportal.content.path.Paths;
import az.migrationportal.content.path.ReservedPaths;
import az.migrationportal.content.publication.PublishedItems;
import az.migrationportal.web.shell.Addresses;
import az.migrationportal.web.shell.PageAnswer;
import az.migrationportal.web.shell.PageRequest;
import az.migrationportal.web.shell.PageSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Answers for every address that is not the portal's own: an item, its new place, or its end. */
@ApplicationScoped
public class ItemSource implements PageSource {

  @Inject Paths paths;
  @Inject PublishedItems items;
  @Inject ItemPage page;

  @Override
  public Optional<PageAnswer> answer(PageRequest request) {
    if (!isItemPath(request)) {
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

  private static boolean isItemPath(PageRequest request) {
    String path = request.path();
    return !path.isEmpty() && !ReservedPaths.contains(request.locale(), path);
  }

  private Optional<PageAnswer> shown(PageRequest request, ItemKey key) {
    return items
        .find(key, request.locale(), request.today())
        .map(item -> new PageAnswer.Shown(page.of(item, request)));
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
