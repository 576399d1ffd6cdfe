package az.migrationportal.registration.protection;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** What a sealed value is bound to: the name of its key, of fixed length, then its place. */
final class Binding {
  /** The length of names, in bytes. */
  static final int NAME = 16;

  private Binding() {}

  static byte[] of(byte[] name, String place) {
    byte[] words = place.getBytes(StandardCharsets.UTF_8);
    return ByteBuffer.allocate(name.length + words.length).put(name).put(words).array();
  }
}
