package az.migrationportal.api.management.fact;

import az.migrationportal.api.problem.RequestRefused;
import az.migrationportal.api.request.Parameter;
import az.migrationportal.content.amendment.FactRevisions;
import az.migrationportal.content.amendment.FactState;
import az.migrationportal.content.amendment.document.FactDocuments;
import az.migrationportal.content.amendment.document.FactSubject;
import az.migrationportal.content.amendment.use.DueFact;
import az.migrationportal.content.amendment.use.DueFacts;
import az.migrationportal.content.fact.Fact;
import az.migrationportal.content.fact.FactKind;
import az.migrationportal.content.fact.Facts;
import az.migrationportal.content.json.Json;
import az.migrationportal.content.locale.ContentLocale;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The lists of facts for editors. */
@ApplicationScoped
public class FactLists {
  private static final int PRESET_LIMIT = 50;
  private static final int MAX_LIMIT = 200;
  private static final int MOST_DAYS = 366;
  private static final Pattern POSITION = Pattern.compile("[0-9]{4}-[0-9A-Za-z-]{6,130}");

  @Inject Facts facts;
  @Inject FactRevisions revisions;
  @Inject DueFacts dueFacts;

  Response facts(
      @Nullable String kind,
      @Nullable String group,
      @Nullable String drafts,
      @Nullable String cursor,
      @Nullable String limit) {
    int most = Parameter.limit(limit, PRESET_LIMIT, MAX_LIMIT);
    String after = Parameter.facet("cursor", cursor);
    String ofKind = kind == null ? null : kind(kind);
    String ofGroup = Parameter.facet("group", group);
    boolean onlyDrafts = Parameter.flag("drafts", drafts);
    Map<String, FactState> touched = revisions.states(FactSubject.Kind.FACT);
    SortedMap<String, JsonObject> found = new TreeMap<>();
    documents(touched)
        .forEach(
            (key, document) -> {
              boolean fits =
                  (after == null || key.compareTo(after) > 0)
                      && (ofKind == null || document.getString("kind").equals(ofKind))
                      && (ofGroup == null || document.getString("group").equals(ofGroup))
                      && (!onlyDrafts || isDraft(touched.get(key)));
              if (fits) {
                found.put(key, entry(key, document, touched.get(key)));
              }
            });
    return slice("facts", List.copyOf(found.values()), most, entry -> entry.getString("key"));
  }

  private Map<String, JsonObject> documents(Map<String, FactState> touched) {
    Map<String, JsonObject> documents = new TreeMap<>();
    for (Fact fact : facts.all()) {
      documents.put(fact.key().value(), FactDocuments.of(fact));
    }
    touched.forEach(
        (key, state) -> {
          if (!documents.containsKey(key) && isDraft(state)) {
            documents.put(key, FactDocuments.json(revisions.draft(state.subject()).document()));
          }
        });
    return documents;
  }

  private static boolean isDraft(@Nullable FactState state) {
    return state != null && state.draft() != null;
  }

  private static JsonObject entry(String key, JsonObject document, @Nullable FactState state) {
    JsonObjectBuilder json =
        state == null
            ? Json.createObjectBuilder().add("key", key).add("version", 1)
            : ManagedFactJson.state(state);
    return json.add("kind", document.getString("kind"))
        .add("group", document.getString("group"))
        .add("label", document.getJsonObject("label"))
        .build();
  }

  private static String kind(String word) {
    List<String> kinds = Arrays.stream(FactKind.values()).map(ManagedFactJson::word).toList();
    if (!kinds.contains(word)) {
      throw RequestRefused.invalidParameter("kind", word, String.join(", ", kinds));
    }
    return word;
  }

  Response due(@Nullable String days, @Nullable String cursor, @Nullable String limit) {
    int most = Parameter.limit(limit, PRESET_LIMIT, MAX_LIMIT);
    long within = Parameter.sequence("days", days);
    if (within > MOST_DAYS) {
      throw RequestRefused.invalidParameter("days", String.valueOf(within), "0–" + MOST_DAYS);
    }
    if (cursor != null && !POSITION.matcher(cursor).matches()) {
      throw RequestRefused.invalidParameter("cursor", cursor, "nextCursor");
    }
    List<JsonObject> due =
        dueFacts.within((int) within).stream()
            .filter(one -> cursor == null || position(one).compareTo(cursor) > 0)
            .map(FactLists::entry)
            .toList();
    return slice("due", due, most, FactLists::position);
  }

  /** Where an entry stands in the list: by day, then kind, then key. */
  private static String position(DueFact due) {
    return due.reviewBy()
        + "-"
        + ManagedFactJson.word(due.subject().kind())
        + "-"
        + due.subject().key();
  }

  private static String position(JsonObject entry) {
    return entry.getString("reviewBy")
        + "-"
        + entry.getString("kind")
        + "-"
        + entry.getString("key");
  }

  private static JsonObject entry(DueFact due) {
    JsonObjectBuilder label = Json.createObjectBuilder();
    for (ContentLocale locale : ContentLocale.values()) {
      label.add(locale.tag(), due.label().getOrDefault(locale, due.subject().key()));
    }
    return Json.createObjectBuilder()
        .add("kind", ManagedFactJson.word(due.subject().kind()))
        .add("key", due.subject().key())
        .add("label", label)
        .add("verifiedOn", due.verifiedOn().toString())
        .add("reviewBy", due.reviewBy().toString())
        .add("overdue", due.overdue())
        .build();
  }

  private static Response slice(
      String name, List<JsonObject> all, int most, Function<JsonObject, String> position) {
    JsonArrayBuilder entries = Json.createArrayBuilder();
    all.stream().limit(most).forEach(entries::add);
    JsonObjectBuilder slice = Json.createObjectBuilder().add(name, entries);
    return Response.ok(
            (all.size() > most
                    ? slice.add("nextCursor", position.apply(all.get(most - 1)))
                    : slice.addNull("nextCursor"))
                .build()
                .toString())
        .build();
  }
}
