package az.migrationportal.registration.asked;

import az.migrationportal.registration.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.Arrays;
import java.util.HexFormat;

/** That an owner asked an enquiry, and how much of it they have seen. */
final class EnquiryLink {
  private final long id;
  private final byte[] name;
  private final int seen;

  /**
   * A link.
   *
   * @param id of its row; 0 where it has none yet
   * @param name of the enquiry's data key, which no other enquiry ever has
   * @param seen the number of the last word that its owner saw
   */
  EnquiryLink(long id, byte[] name, int seen) {
    this.id = id;
    this.name = name.clone();
    this.seen = seen;
  }

  static EnquiryLink of(long id, String json) {
    try (var reader = Json.createReader(new StringReader(json))) {
      JsonObject object = reader.readObject();
      return new EnquiryLink(
          id, HexFormat.of().parseHex(object.getString("name")), object.getInt("seen"));
    }
  }

  String json() {
    return Json.createObjectBuilder()
        .add("name", HexFormat.of().formatHex(name))
        .add("seen", seen)
        .build()
        .toString();
  }

  long id() {
    return id;
  }

  byte[] name() {
    return name.clone();
  }

  int seen() {
    return seen;
  }

  boolean leadsTo(byte[] other) {
    return Arrays.equals(name, other);
  }

  EnquiryLink seen(int last) {
    return new EnquiryLink(id, name, last);
  }
}
