package az.migrationportal.tests.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.migrationportal.content.account.Actor;
import az.migrationportal.content.account.Scope;
import az.migrationportal.content.change.Change;
import az.migrationportal.content.change.ChangeLog;
import az.migrationportal.content.item.CreateItem;
import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.item.ItemKeyTaken;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.path.PathAlreadyTaken;
import az.migrationportal.content.publication.PublishedItems;
import az.migrationportal.content.translation.DraftCommand;
import az.migrationportal.content.translation.DraftState;
import az.migrationportal.content.translation.Drafts;
import az.migrationportal.content.translation.PublishTranslation;
import az.migrationportal.content.translation.SaveDraft;
import az.migrationportal.content.translation.StaleRevision;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class EditorialActsIT {
  private static final Actor EDITOR = new Actor("editor", EnumSet.allOf(Scope.class));
  private static final AtomicInteger NUMBER = new AtomicInteger();

  @Inject private CreateItem createItem;
  @Inject private SaveDraft saveDraft;
  @Inject private PublishTranslation publish;
  @Inject private Drafts drafts;
  @Inject private PublishedItems publishedItems;
  @Inject private ChangeLog changeLog;
  @Inject private DataSource dataSource;

  @Deployment
  static WebArchive content() {
    return ContentWar.create();
  }

  @Test
  void a_key_is_used_once_for_ever() {
    ItemKey key = newItem();
    assertThatThrownBy(() -> createItem.execute(EDITOR, key, "page", ContentLocale.EN))
        .isInstanceOf(ItemKeyTaken.class);
  }

  @Test
  void of_two_writers_the_second_is_told_what_is_current() {
    ItemKey key = newItem();
    DraftState first = save(key, "path-" + key.value(), "First words", 0);
    save(key, "path-" + key.value(), "Second words", first.version());
    assertThatThrownBy(() -> save(key, "path-" + key.value(), "Late words", first.version()))
        .isInstanceOf(StaleRevision.class);
    assertThat(drafts.find(key, ContentLocale.EN).orElseThrow().localized().getString("title"))
        .isEqualTo("Second words");
  }

  @Test
  void of_many_writers_at_once_exactly_one_wins() throws Exception {
    ItemKey key = newItem();
    DraftState start = save(key, "path-" + key.value(), "Start", 0);
    List<Callable<Boolean>> writers = new ArrayList<>();
    for (int writer = 0; writer < 8; writer++) {
      String words = "Writer " + writer;
      writers.add(() -> wins(key, words, start.version()));
    }
    assertThat(together(writers)).containsOnlyOnce(true);
    assertThat(drafts.find(key, ContentLocale.EN).orElseThrow().version())
        .isEqualTo(start.version() + 1);
  }

  @Test
  void a_taken_path_is_refused_and_nothing_is_half_written() {
    ItemKey holder = newItem();
    ItemKey late = newItem();
    save(holder, "path-" + holder.value(), "Holder", 0);
    assertThatThrownBy(() -> save(late, "path-" + holder.value(), "Late", 0))
        .isInstanceOf(PathAlreadyTaken.class);
    assertThat(drafts.find(late, ContentLocale.EN)).isEmpty();
  }

  @Test
  void published_words_are_read_at_once_and_a_later_draft_is_not() {
    ItemKey key = newItem();
    DraftState draft = save(key, "path-" + key.value(), "Live words", 0);
    int version = publish.execute(EDITOR, key, ContentLocale.EN, draft.version(), null).version();
    save(key, "path-" + key.value(), "Draft words", version);
    assertThat(publishedItems.find(key, ContentLocale.EN).orElseThrow().title())
        .isEqualTo("Live words");
  }

  @Test
  void sequences_of_concurrent_publications_have_no_gap_and_no_double() throws Exception {
    long before = changeLog.lastSequence();
    List<Callable<Boolean>> editors = new ArrayList<>();
    for (int editor = 0; editor < 8; editor++) {
      ItemKey key = newItem();
      DraftState draft = save(key, "path-" + key.value(), "Words", 0);
      editors.add(
          () ->
              publish.execute(EDITOR, key, ContentLocale.EN, draft.version(), null).sequence() > 0);
    }
    assertThat(together(editors)).containsOnly(true);
    List<Long> sequences =
        changeLog.after(before, 1000).stream().map(Change::sequence).sorted().toList();
    for (int index = 0; index < sequences.size(); index++) {
      assertThat(sequences.get(index)).isEqualTo(before + 1 + index);
    }
    assertThat(sequences).hasSizeGreaterThanOrEqualTo(8);
  }

  @Test
  void the_database_itself_refuses_a_second_draft() throws SQLException {
    ItemKey key = newItem();
    save(key, "path-" + key.value(), "Only draft", 0);
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      assertThatThrownBy(
              () ->
                  statement.execute(
                      "INSERT INTO revision (translation_id, number, state, localized, saved_at,"
                          + " saved_by) SELECT t.id, 99, 'DRAFT', '{}', NOW(6), 'x' FROM translation t"
                          + " JOIN item i ON i.id = t.item_id WHERE i.item_key = '"
                          + key.value()
                          + "'"))
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("revision_one_draft");
    }
  }

  private ItemKey newItem() {
    ItemKey key = new ItemKey("acts-" + NUMBER.incrementAndGet());
    createItem.execute(EDITOR, key, "page", ContentLocale.EN);
    return key;
  }

  private DraftState save(ItemKey key, String path, String title, int version) {
    JsonObject localized =
        Json.createObjectBuilder()
            .add("title", title)
            .add("summary", "What the page is about.")
            .add("body", "## Heading\n\nText.\n")
            .build();
    JsonObject shared =
        Json.createObjectBuilder()
            .add("topic", "contacts")
            .add("audience", Json.createArrayBuilder().add("foreigners"))
            .add("verifiedOn", "2026-11-01")
            .add("confidence", "high")
            .build();
    return saveDraft.execute(
        EDITOR, new DraftCommand(key, ContentLocale.EN, path, localized, shared, version));
  }

  private boolean wins(ItemKey key, String words, int version) {
    try {
      save(key, "path-" + key.value(), words, version);
      return true;
    } catch (StaleRevision e) {
      return false;
    }
  }

  private static List<Boolean> together(List<Callable<Boolean>> calls)
      throws InterruptedException, ExecutionException {
    ExecutorService threads = Executors.newFixedThreadPool(calls.size());
    try {
      List<Boolean> results = new ArrayList<>();
      for (Future<Boolean> result : threads.invokeAll(calls)) {
        results.add(result.get());
      }
      return results;
    } finally {
      threads.shutdown();
    }
  }
}
