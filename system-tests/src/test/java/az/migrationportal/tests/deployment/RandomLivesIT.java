package az.migrationportal.tests.deployment;

import static az.migrationportal.tests.deployment.Desk.EDITOR;
import static az.migrationportal.tests.deployment.Desk.EN;
import static org.assertj.core.api.Assertions.assertThat;

import az.migrationportal.content.exchange.ImportXliff;
import az.migrationportal.content.exchange.XliffExport;
import az.migrationportal.content.freshness.ConfirmSegment;
import az.migrationportal.content.freshness.SegmentBeside;
import az.migrationportal.content.freshness.SegmentName;
import az.migrationportal.content.freshness.TranslateSegment;
import az.migrationportal.content.freshness.TranslationBeside;
import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.segment.Freshness;
import az.migrationportal.content.translation.DraftState;
import az.migrationportal.content.translation.Drafts;
import az.migrationportal.content.translation.PublishTranslation;
import az.migrationportal.content.translation.RevertToRevision;
import az.migrationportal.content.translation.RevisionNumber;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Random acts on a source and its translation. The oracle keeps, for each revision, which words of
 * the source each paragraph was last made from or compared with.
 */
@ExtendWith(ArquillianExtension.class)
class RandomLivesIT {
  private static final ContentLocale RU = ContentLocale.RU;
  private static final int STEPS = 40;

  @Inject private Desk desk;
  @Inject private TranslateSegment translate;
  @Inject private ConfirmSegment confirm;
  @Inject private ImportXliff importXliff;
  @Inject private XliffExport export;
  @Inject private PublishTranslation publish;
  @Inject private RevertToRevision revert;
  @Inject private TranslationBeside beside;
  @Inject private Drafts drafts;

  private final Map<Integer, Map<String, String>> madeFrom = new HashMap<>();
  private List<String> source = new ArrayList<>();
  private Random random = new Random(0);
  private int words;

  @Deployment
  static WebArchive content() {
    return ContentWar.create();
  }

  @Test
  void freshness_is_what_the_writers_meant_whatever_they_do() {
    for (int seed : new int[] {4, 16, 25}) {
      random = new Random(seed);
      madeFrom.clear();
      source = new ArrayList<>(List.of(words(), words(), words()));
      ItemKey item = desk.create("random-life-" + seed);
      desk.publish(item, EN, body(source), 0);
      whole(item);
      for (int step = 0; step < STEPS; step++) {
        int act = random.nextInt(8);
        act(item, act);
        compare(item, "seed " + seed + ", step " + step + ", act " + act);
      }
    }
  }

  private void act(ItemKey item, int act) {
    switch (act) {
      case 0, 1 -> edit(item);
      case 2 -> minor(item);
      case 3 -> whole(item);
      case 4 -> write(item);
      case 5 -> confirm(item);
      case 6 -> give(item);
      default -> publishOrRevert(item);
    }
  }

  private void edit(ItemKey item) {
    int at = random.nextInt(source.size());
    if (random.nextInt(3) == 0) {
      source.add(at, words());
    } else if (random.nextInt(3) == 0 && source.size() > 2) {
      source.remove(at);
    } else {
      source.set(at, words());
    }
    desk.publish(item, EN, body(source), state(item, EN).version());
  }

  private void minor(ItemKey item) {
    int at = random.nextInt(source.size());
    String old = source.get(at);
    source.set(at, words());
    int draft = desk.save(item, EN, body(source), state(item, EN).version());
    publish.execute(EDITOR, item, EN, draft, null, true);
    DraftState ru = state(item, RU);
    for (RevisionNumber open : Arrays.asList(ru.draft(), ru.live())) {
      if (open != null) {
        meant(open.value()).replaceAll((own, from) -> from.equals(old) ? source.get(at) : from);
      }
    }
  }

  /** Every paragraph that is fresh stays, all others are written. */
  private void whole(ItemKey item) {
    Map<String, String> before =
        drafts
            .find(item, RU)
            .map(state -> new HashMap<>(meant(shown(state))))
            .orElseGet(HashMap::new);
    List<String> own = drafts.find(item, RU).map(RandomLivesIT::paragraphs).orElse(List.of());
    Map<String, String> now = new HashMap<>();
    List<String> next = new ArrayList<>();
    for (String from : source) {
      String kept =
          own.stream()
              .filter(one -> from.equals(before.get(one)))
              .findFirst()
              .orElseGet(this::words);
      next.add(kept);
      now.put(kept, from);
    }
    int version = drafts.find(item, RU).map(DraftState::version).orElse(0);
    desk.save(item, RU, body(next), version);
    madeFrom.put(shown(state(item, RU)), now);
  }

  private void write(ItemKey item) {
    SegmentBeside segment = any(item);
    if (segment.sourceNow() != null) {
      Map<String, String> before = new HashMap<>(meant(shown(state(item, RU))));
      String own = words();
      translate.execute(EDITOR, name(item, segment), own);
      before.put(own, segment.sourceNow());
      madeFrom.put(shown(state(item, RU)), before);
    }
  }

  private void confirm(ItemKey item) {
    SegmentBeside segment = any(item);
    if (segment.sourceNow() != null && segment.freshness() == Freshness.OUTDATED) {
      Map<String, String> before = new HashMap<>(meant(shown(state(item, RU))));
      confirm.execute(EDITOR, name(item, segment));
      before.put(Objects.requireNonNull(segment.translation()), segment.sourceNow());
      madeFrom.put(shown(state(item, RU)), before);
    }
  }

  /** A tool takes the words of the source for every unit that is not translated. */
  private void give(ItemKey item) {
    Map<String, String> before = new HashMap<>(meant(shown(state(item, RU))));
    String file = export.of(List.of(item), EN, RU);
    StringBuilder given = new StringBuilder();
    for (String part : file.split("(?=<segment )", -1)) {
      String sourceWords = between(part, "<source", "</source>");
      if (!part.contains("state=") && source.contains(sourceWords)) {
        String own = words();
        before.put(own, sourceWords);
        int end = part.indexOf("</source>") + "</source>".length();
        int rest = part.indexOf("</segment>");
        given
            .append(part.substring(0, end).replace("<segment ", "<segment state=\"translated\" "))
            .append("<target>" + own + "</target>")
            .append(part.substring(rest));
      } else {
        given.append(part);
      }
    }
    importXliff.execute(EDITOR, given.toString().getBytes(StandardCharsets.UTF_8));
    madeFrom.put(shown(state(item, RU)), before);
  }

  private void publishOrRevert(ItemKey item) {
    DraftState state = state(item, RU);
    RevisionNumber draft = state.draft();
    if (draft != null) {
      publish.execute(EDITOR, item, RU, state.version(), null);
      return;
    }
    List<Integer> known = new ArrayList<>(madeFrom.keySet());
    int number = known.get(random.nextInt(known.size()));
    Map<String, String> then = new HashMap<>(meant(number));
    revert.execute(EDITOR, item, RU, state.version(), new RevisionNumber(number));
    madeFrom.put(shown(state(item, RU)), then);
  }

  private void compare(ItemKey item, String when) {
    Map<String, String> meant = meant(shown(state(item, RU)));
    List<String> own = paragraphs(state(item, RU));
    for (SegmentBeside segment : beside.of(item, RU).segments()) {
      String now = segment.sourceNow();
      if (now != null && segment.field().equals("/body")) {
        assertThat(segment.freshness() == Freshness.UP_TO_DATE)
            .as(when + ": " + now)
            .isEqualTo(own.stream().anyMatch(one -> now.equals(meant.get(one))));
      }
    }
  }

  private SegmentBeside any(ItemKey item) {
    List<SegmentBeside> body =
        beside.of(item, RU).segments().stream()
            .filter(segment -> segment.field().equals("/body"))
            .toList();
    return body.get(random.nextInt(body.size()));
  }

  private SegmentName name(ItemKey item, SegmentBeside segment) {
    return new SegmentName(
        item,
        RU,
        segment.number(),
        Objects.requireNonNull(segment.sourceHash()),
        state(item, RU).version());
  }

  private DraftState state(ItemKey item, ContentLocale locale) {
    return drafts.find(item, locale).orElseThrow();
  }

  /** The draft's revision, or that of readers. */
  private static int shown(DraftState state) {
    RevisionNumber draft = state.draft();
    return (draft == null ? Objects.requireNonNull(state.live()) : draft).value();
  }

  private Map<String, String> meant(int revision) {
    return Objects.requireNonNull(madeFrom.get(revision));
  }

  private String words() {
    words++;
    return "w" + words;
  }

  private static String body(List<String> paragraphs) {
    return String.join("\n\n", paragraphs) + "\n";
  }

  private static List<String> paragraphs(DraftState state) {
    return List.of(state.localized().getString("body").strip().split("\n\n", -1));
  }

  private static String between(String text, String from, String to) {
    int start = text.indexOf(from);
    int end = text.indexOf(to);
    return start < 0 || end < start ? "" : text.substring(text.indexOf('>', start) + 1, end);
  }
}
