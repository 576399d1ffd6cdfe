package az.migrationportal.tests.deployment;

import az.migrationportal.content.account.Actor;
import az.migrationportal.content.account.Scope;
import az.migrationportal.content.item.CreateItem;
import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.translation.DraftCommand;
import az.migrationportal.content.translation.PublishTranslation;
import az.migrationportal.content.translation.SaveDraft;
import az.migrationportal.content.translation.StaleRevision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

/** What an editor does before the act that a test is about. */
@ApplicationScoped
public class Desk {
  static final Actor EDITOR = new Actor("editor", EnumSet.allOf(Scope.class));
  static final ContentLocale EN = ContentLocale.EN;

  @Inject private CreateItem createItem;
  @Inject private SaveDraft saveDraft;
  @Inject private PublishTranslation publish;

  /** Creates a page whose source is English. */
  public ItemKey create(String key) {
    return createItem.execute(EDITOR, new ItemKey(key), "page", EN).key();
  }

  /** Saves a draft; answers the new version. */
  public int save(ItemKey item, ContentLocale locale, String body, int version) {
    return saveDraft
        .execute(
            EDITOR,
            new DraftCommand(
                item,
                locale,
                item.value() + "-" + locale.tag(),
                Texts.localized("Title of " + item, body),
                locale == EN ? Texts.shared("2026-11-01") : null,
                version))
        .version();
  }

  /** Saves and publishes; answers the new version. */
  public int publish(ItemKey item, ContentLocale locale, String body, int version) {
    int draft = save(item, locale, body, version);
    return publish.execute(EDITOR, item, locale, draft, null).version();
  }

  /** How many of several who perform the same act at once are not told that they are late. */
  static long wins(Callable<?> act) throws Exception {
    List<Callable<Boolean>> writers =
        IntStream.range(0, 6).<Callable<Boolean>>mapToObj(writer -> () -> isInTime(act)).toList();
    return Together.run(writers).stream().filter(won -> won).count();
  }

  private static boolean isInTime(Callable<?> act) throws Exception {
    try {
      act.call();
      return true;
    } catch (StaleRevision e) {
      return false;
    }
  }
}
