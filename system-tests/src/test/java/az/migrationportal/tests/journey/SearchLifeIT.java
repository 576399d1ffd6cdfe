package az.migrationportal.tests.journey;

import static org.assertj.core.api.Assertions.assertThat;

import az.migrationportal.tests.deployment.SmallFact;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The index is disposable: whatever happens to it, readers are answered. */
@ExtendWith(PortalUnderTest.class)
class SearchLifeIT {
  private static final Duration A_WHILE = Duration.ofSeconds(60);
  private static final int READERS = 4;
  private static final int REBUILDS = 3;
  private static final List<String> QUESTIONS =
      List.of("iş icazəsi", "work permit", "разрешение на работу", "oturum", "e-visa", "штраф");

  @Test
  void no_question_fails_while_the_index_is_rebuilt(Visitor visitor) {
    Editor editor = new Editor(visitor);
    try (Readers readers = new Readers(visitor)) {
      for (int i = 0; i < REBUILDS; i++) {
        assertThat(editor.send("POST", "/search/rebuild", "").statusCode()).isEqualTo(202);
        Visitor.until(A_WHILE, () -> !state(editor).getBoolean("rebuilding"));
      }
      assertThat(readers.failures()).isEmpty();
      assertThat(readers.asked()).as("questions asked meanwhile").isGreaterThan(QUESTIONS.size());
    }
  }

  @Test
  void a_lost_folder_is_built_anew_while_the_old_answers_stay(Visitor visitor) throws IOException {
    Editor editor = new Editor(visitor);
    try (Readers readers = new Readers(visitor)) {
      deleteIndex();
      editor.create("life-news");
      String draft = Editor.etag(editor.save("life-news", "en", "Unlosable mackerel", ""));
      assertThat(editor.publish("life-news", "en", draft).statusCode()).isEqualTo(200);
      Visitor.until(
          A_WHILE, () -> PublishingIT.isFound(visitor, "life-news", "en", "Unlosable mackerel"));
      Visitor.until(A_WHILE, () -> Files.isRegularFile(index().resolve("lucene/current")));
      assertThat(readers.failures()).isEmpty();
    }
    visitor.portal().killServer();
    visitor.portal().restartServer();
    assertThat(PublishingIT.isFound(visitor, "life-news", "en", "Unlosable mackerel")).isTrue();
  }

  @Test
  void facts_that_change_first_after_a_start_are_found_and_so_are_those_after_them(
      Visitor visitor) {
    visitor.portal().killServer();
    visitor.portal().restartServer();
    FactEditor editor = new FactEditor(visitor, "/countries/LI/visa-rule");
    HttpResponse<String> draft = editor.get("/draft");
    LocalDate yesterday = LocalDate.now(ZoneId.of("Asia/Baku")).minusDays(1);
    String live =
        editor.published(SmallFact.visaFreeFrom(yesterday).toString(), Editor.etag(draft));
    Visitor.until(A_WHILE, () -> liechtenstein(visitor).contains("entry without a visa"));
    editor.publishedDraft(FactEditor.ok(editor.write("POST", "/revisions/1/revert", "{}", live)));
    Visitor.until(A_WHILE, () -> !liechtenstein(visitor).contains("entry without a visa"));
  }

  @Test
  void facts_are_found_also_where_the_portal_is_killed_while_it_takes_them_in(Visitor visitor) {
    visitor.portal().killServer();
    visitor.portal().restartServer();
    FactEditor editor = new FactEditor(visitor, "/countries/MC/visa-rule");
    HttpResponse<String> draft = editor.get("/draft");
    LocalDate yesterday = LocalDate.now(ZoneId.of("Asia/Baku")).minusDays(1);
    String live =
        editor.published(SmallFact.visaFreeFrom(yesterday).toString(), Editor.etag(draft));
    visitor.portal().killServer();
    visitor.portal().restartServer();
    Visitor.until(A_WHILE, () -> monaco(visitor).contains("entry without a visa"));
    editor.publishedDraft(FactEditor.ok(editor.write("POST", "/revisions/1/revert", "{}", live)));
    Visitor.until(A_WHILE, () -> !monaco(visitor).contains("entry without a visa"));
  }

  @Test
  void sequence_and_lag_add_up_to_the_last_change_at_every_moment(Visitor visitor) {
    Editor editor = new Editor(visitor);
    editor.publishEverywhere("lag-news", "Measured halibut");
    long last = visitor.json("/api/v1/changes?after=0&limit=1").getInt("lastSequence");
    editor.send("POST", "/search/rebuild", "");
    List<Long> sums = new ArrayList<>();
    Visitor.until(
        A_WHILE,
        () -> {
          JsonObject state = state(editor);
          sums.add(state.getInt("sequence") + (long) state.getInt("lag"));
          return state.getInt("lag") == 0 && !state.getBoolean("rebuilding");
        });
    assertThat(sums).isNotEmpty().containsOnly(last);
    String metrics = visitor.get("/metrics").body();
    assertThat(metrics).containsPattern("portal_search_index_lag(\\{[^}]*\\})? 0(\\.0)?\\n");
  }

  private static String liechtenstein(Visitor visitor) {
    return first(visitor, "Liechtenstein");
  }

  private static String monaco(Visitor visitor) {
    return first(visitor, "Monaco");
  }

  private static String first(Visitor visitor, String name) {
    return visitor.get("/api/v1/search?locale=en&limit=1&q=" + name).body();
  }

  private static JsonObject state(Editor editor) {
    return Visitor.json(editor.send("GET", "/search", ""));
  }

  private static Path index() {
    return Path.of(System.getProperty("portal.test.data", "target/portal-data")).resolve("index");
  }

  private static void deleteIndex() throws IOException {
    try (Stream<Path> files = Files.walk(index())) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }

  /** Readers who ask all the time until they are sent home. */
  private static final class Readers implements AutoCloseable {
    private final ExecutorService threads = Executors.newFixedThreadPool(READERS);
    private final AtomicBoolean home = new AtomicBoolean();
    private final List<CompletableFuture<Integer>> all = new ArrayList<>();
    private final List<String> failures = Collections.synchronizedList(new ArrayList<>());

    Readers(Visitor visitor) {
      for (int i = 0; i < READERS; i++) {
        all.add(CompletableFuture.supplyAsync(() -> ask(visitor), threads));
      }
    }

    List<String> failures() {
      return List.copyOf(failures);
    }

    /** Sends them home; how many questions they asked. */
    int asked() {
      home.set(true);
      return all.stream().mapToInt(CompletableFuture::join).sum();
    }

    private int ask(Visitor visitor) {
      int asked = 0;
      for (; !home.get(); asked++) {
        String question = QUESTIONS.get(asked % QUESTIONS.size());
        HttpResponse<String> answer =
            visitor.get("/api/v1/search?locale=az&q=" + Visitor.encoded(question));
        if (answer.statusCode() != 200 || Visitor.json(answer).getInt("total") == 0) {
          failures.add(question + ": " + answer.statusCode() + " " + answer.body());
        }
      }
      return asked;
    }

    @Override
    public void close() {
      assertThat(asked()).as("questions asked").isPositive();
      threads.shutdownNow();
      assertThat(failures).isEmpty();
    }
  }
}
