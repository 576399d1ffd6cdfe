package az.migrationportal.api.management;

import az.migrationportal.content.audit.AuditEntry;
import az.migrationportal.content.audit.AuditVerification;
import az.migrationportal.content.json.Json;
import az.migrationportal.content.locale.ContentLocale;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;

/** The audit trail as management tells it. */
final class AuditJson {
  private AuditJson() {}

  static JsonObject slice(List<AuditEntry> entries, int limit) {
    JsonArrayBuilder all = Json.createArrayBuilder();
    entries.forEach(entry -> all.add(entry(entry)));
    JsonObjectBuilder slice = Json.createObjectBuilder().add("entries", all);
    boolean more = entries.size() == limit && entries.get(limit - 1).position() > 1;
    return more
        ? slice.add("nextCursor", Long.toString(entries.get(limit - 1).position())).build()
        : slice.addNull("nextCursor").build();
  }

  static JsonObject entry(AuditEntry entry) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("position", entry.position())
            .add("at", entry.at().toString())
            .add("actor", entry.actor())
            .add("act", entry.act());
    String key = entry.itemKey();
    if (key != null) {
      json.add("key", key);
    }
    ContentLocale locale = entry.locale();
    if (locale != null) {
      json.add("locale", locale.tag());
    }
    return json.add("detail", object(entry.detail()))
        .add("previousHash", entry.previousHash())
        .add("hash", entry.hash())
        .build();
  }

  static JsonObject verification(AuditVerification verification) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("intact", verification.isIntact())
            .add("entries", verification.entries())
            .add("head", verification.head());
    AuditVerification.Fault fault = verification.fault();
    if (fault != null) {
      json.add("faultPosition", fault.position())
          .add("faultKind", fault.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
    return json.build();
  }

  private static JsonObject object(String text) {
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }
}
