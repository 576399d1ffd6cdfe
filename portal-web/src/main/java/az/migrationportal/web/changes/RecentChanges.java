package az.migrationportal.web.changes;

import az.migrationportal.content.change.Change;
import az.migrationportal.content.change.ChangeKind;
import az.migrationportal.content.change.ChangeLog;
import az.migrationportal.content.change.Followed;
import az.migrationportal.content.change.ReadersExpected;
import az.migrationportal.content.decision.Decisions;
import az.migrationportal.content.decision.model.Decision;
import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.publication.PublishedItem;
import az.migrationportal.content.publication.PublishedItems;
import az.migrationportal.content.translation.PublicationState;
import az.migrationportal.web.check.CheckAddresses;
import az.migrationportal.web.i18n.Texts;
import az.migrationportal.web.shell.Addresses;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The change log in a reader's language: the last change of each page, newest first. */
@ApplicationScoped
public class RecentChanges {

  private static final int LOOKED_AT = 1000;
  private static final int FIRST_REVISION = 1;

  /** A word of the glossary explains what changed elsewhere; it is no news itself. */
  private static final String TERM = "term";

  @Inject ChangeLog log;
  @Inject PublishedItems items;
  @Inject Decisions decisions;
  @Inject Followed.Maker memory;

  private Followed<List<Change>> latest;

  @PostConstruct
  void follow() {
    latest = memory.follow((before, since) -> log.latest(LOOKED_AT));
  }

  void readAhead(@Observes ReadersExpected readers) {
    latest.current();
  }

  /** At most so many changes that concern readers of the language. */
  public List<Entry> in(Texts texts, int limit) {
    List<Entry> entries = new ArrayList<>();
    Set<String> told = new HashSet<>();
    for (Change change : latest.current()) {
      if (entries.size() == limit) {
        break;
      }
      if (concerns(change, texts) && told.add(subject(change))) {
        entry(change, texts).ifPresent(entries::add);
      }
    }
    return entries;
  }

  /** Changes of one page after a moment, newest first. */
  public List<Entry> of(ItemKey item, Texts texts, Instant since) {
    return latest.current().stream()
        .filter(change -> item.equals(change.item()) && change.at().isAfter(since))
        .filter(change -> concerns(change, texts))
        .flatMap(change -> entry(change, texts).stream())
        .toList();
  }

  private static boolean concerns(Change change, Texts texts) {
    return change.locale() == null || change.locale() == texts.locale();
  }

  private static String subject(Change change) {
    ItemKey item = change.item();
    String decision = change.decision();
    return item != null ? item.value() : decision != null ? "decision " + decision : "";
  }

  private Optional<Entry> entry(Change change, Texts texts) {
    String decision = change.decision();
    if (decision != null) {
      return decisions.find(decision).flatMap(found -> entry(change, found, texts));
    }
    ItemKey key = change.item();
    if (key == null) {
      return change.kind() == ChangeKind.FACTS_CHANGED
          ? Optional.of(
              new Entry(
                  change.sequence(),
                  change.at(),
                  "facts",
                  texts.get("changes.facts"),
                  null,
                  texts.get("changes.facts.text")))
          : Optional.empty();
    }
    return items
        .find(key, texts.locale())
        .filter(item -> !item.type().equals(TERM))
        .map(item -> entry(change, item, texts));
  }

  /** Readers are told of a decision where somebody wrote what changed for them. */
  private static Optional<Entry> entry(Change change, Decision decision, Texts texts) {
    return Optional.ofNullable(change.note())
        .map(
            note ->
                new Entry(
                    change.sequence(),
                    change.at(),
                    "updated",
                    decision.title().getOrDefault(texts.locale(), ""),
                    CheckAddresses.of(texts.locale(), decision),
                    note));
  }

  private static Entry entry(Change change, PublishedItem item, Texts texts) {
    String note = change.note();
    return new Entry(
        change.sequence(),
        change.at(),
        kind(change, item),
        item.title(),
        Addresses.of(texts.locale(), item),
        note == null ? "" : note);
  }

  private static String kind(Change change, PublishedItem item) {
    if (item.state() == PublicationState.WITHDRAWN) {
      return "withdrawn";
    }
    return switch (change.kind()) {
      case TRANSLATION_WITHDRAWN, TRANSLATION_GONE -> "withdrawn";
      case PATH_CHANGED, TRANSLATION_REDIRECTED -> "moved";
      case FACTS_CHANGED, MEDIA_CHANGED -> "facts";
      case DECISION_PUBLISHED -> "updated";
      case TRANSLATION_PUBLISHED -> item.revision() == FIRST_REVISION ? "published" : "updated";
    };
  }
}
