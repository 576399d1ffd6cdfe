package az.migrationportal.content.library;

import az.migrationportal.content.account.Actor;
import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.library.ImportedLibrary.Text;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.path.EndedTranslation;
import az.migrationportal.content.path.EndedTranslations;
import az.migrationportal.content.translation.EndTranslation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Redirects and removes what an archive says is redirected or removed; within the act's
 * transaction, after all that is read was published.
 */
@ApplicationScoped
class TakeInEnded {

  @Inject private EndedTranslations ended;
  @Inject private EndTranslation endTranslation;

  /** Does what is not so already; answers the translations, sources last. */
  List<Text> execute(Actor actor, List<LibraryItem> items) {
    Map<ItemKey, List<EndedTranslation>> before = ended.all();
    List<Text> done = new ArrayList<>();
    for (LibraryItem item : items) {
      item.ended().values().stream()
          .sorted(Comparator.comparing(one -> one.locale() == item.source()))
          .filter(one -> !isSo(one, before.getOrDefault(item.key(), List.of())))
          .forEach(
              one -> {
                endTranslation.execute(actor, one);
                ContentLocale locale = one.locale();
                done.add(new Text(item.key(), locale));
              });
    }
    return done;
  }

  /** Addresses that it had here besides stay as they are. */
  private static boolean isSo(EndedTranslation wanted, List<EndedTranslation> now) {
    return now.stream()
        .filter(one -> one.locale() == wanted.locale())
        .anyMatch(
            one ->
                one.addresses().containsAll(wanted.addresses())
                    && one.equals(
                        new EndedTranslation(
                            wanted.item(),
                            wanted.locale(),
                            wanted.target(),
                            wanted.path(),
                            one.addresses())));
  }
}
