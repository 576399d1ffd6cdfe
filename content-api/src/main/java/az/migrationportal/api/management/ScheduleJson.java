package az.migrationportal.api.management;

import az.migrationportal.content.clock.BakuDay;
import az.migrationportal.content.json.Json;
import az.migrationportal.content.schedule.ScheduleCard;
import az.migrationportal.content.schedule.ScheduleState;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Schedules as management tells them. */
final class ScheduleJson {
  private ScheduleJson() {}

  static Optional<ScheduleState> state(String word) {
    return Arrays.stream(ScheduleState.values())
        .filter(state -> word(state).equals(word))
        .findFirst();
  }

  static JsonObject slice(List<ScheduleCard> cards, int limit) {
    JsonArrayBuilder all = Json.createArrayBuilder();
    cards.forEach(card -> all.add(card(card)));
    JsonObjectBuilder slice = Json.createObjectBuilder().add("schedules", all);
    return cards.size() == limit
        ? slice.add("nextCursor", Long.toString(cards.get(limit - 1).id())).build()
        : slice.addNull("nextCursor").build();
  }

  static JsonObject card(ScheduleCard card) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("id", card.id())
            .add("key", card.item().value())
            .add("locale", card.locale().tag())
            .add("act", word(card.act()))
            .add("at", card.dueAt().toString())
            .add(
                "atInBaku",
                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(card.dueAt().atZone(BakuDay.ZONE)))
            .add("state", word(card.state()))
            .add("scheduledAt", card.scheduledAt().toString())
            .add("scheduledBy", card.scheduledBy());
    String note = card.note();
    if (note != null) {
      json.add("note", note);
    }
    String failure = card.failure();
    if (failure != null) {
      json.add("failure", failure);
    }
    return json.build();
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
