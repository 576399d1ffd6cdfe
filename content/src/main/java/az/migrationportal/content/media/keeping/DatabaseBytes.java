package az.migrationportal.content.media.keeping;

import az.migrationportal.content.store.Database;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Bytes in rows of the database, in the same transaction as what refers to them. */
final class DatabaseBytes implements MediaBytes {

  /** Small beside what a packet of the database may hold. */
  static final int CHUNK = 256 * 1024;

  private final Database database;

  DatabaseBytes(Database database) {
    this.database = database;
  }

  @Override
  public void keep(String sha256, String contentType, byte[] bytes) {
    for (int position = 0; position * (long) CHUNK < bytes.length; position++) {
      int from = position * CHUNK;
      byte[] chunk = Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + CHUNK));
      database.update(
          "insert into media_chunk (sha256, position, bytes) values (?, ?, ?)"
              + " on duplicate key update position = position",
          sha256,
          position,
          chunk);
    }
  }

  @Override
  public InputStream open(String sha256, long from, long length) throws IOException {
    return new Chunks(sha256, from, length);
  }

  private final class Chunks extends InputStream {

    private final String sha256;
    private long next;
    private long left;
    private ByteArrayInputStream chunk;

    Chunks(String sha256, long from, long length) throws IOException {
      this.sha256 = sha256;
      this.next = from;
      this.left = length;
      this.chunk = load();
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      if (left == 0 || length == 0) {
        return left == 0 ? -1 : 0;
      }
      if (chunk.available() == 0) {
        chunk = load();
      }
      int read = chunk.read(target, offset, (int) Math.min(length, left));
      if (read < 1) {
        throw new IOException("incomplete: " + sha256);
      }
      next += read;
      left -= read;
      return read;
    }

    private ByteArrayInputStream load() throws IOException {
      int position = (int) (next / CHUNK);
      List<byte[]> found =
          database.query(
              "select bytes from media_chunk where sha256 = ? and position = ?",
              row -> row.bytes("bytes"),
              sha256,
              position);
      byte @Nullable [] bytes = found.isEmpty() ? null : found.get(0);
      int within = (int) (next % CHUNK);
      if (bytes == null || within >= bytes.length) {
        throw new IOException("no such bytes: " + sha256 + " at " + next);
      }
      return new ByteArrayInputStream(bytes, within, bytes.length - within);
    }
  }
}
