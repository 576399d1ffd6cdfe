package az.migrationportal.search.indexing.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;

/**
 * A text as sentences, from which passages are cut. It is cut when it is indexed, so that a
 * question unpacks the sentences it shows and no others. Places are counted in characters, as the
 * index does.
 */
public final class RunningText {
  private final BytesRef bytes;
  private final int[] starts;
  private final int[] startsInBytes;

  private RunningText(BytesRef bytes, int[] starts, int[] startsInBytes) {
    this.bytes = bytes;
    this.starts = starts;
    this.startsInBytes = startsInBytes;
  }

  /** A text that does not come from the index. */
  public static RunningText of(String text) throws IOException {
    return of(bytesOf(text));
  }

  /** How many sentences there are, the lengths of each in characters and in bytes, the bytes. */
  static BytesRef bytesOf(String text) throws IOException {
    List<String> sentences = Sentences.of(text);
    var packed = new ByteBuffersDataOutput();
    packed.writeVInt(sentences.size());
    for (String sentence : sentences) {
      packed.writeVInt(sentence.length());
      packed.writeVInt(sentence.getBytes(StandardCharsets.UTF_8).length);
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    packed.writeBytes(bytes, bytes.length);
    return new BytesRef(packed.toArrayCopy());
  }

  /** A text as the index holds it. */
  static RunningText of(BytesRef packed) {
    var input = new ByteArrayDataInput(packed.bytes, packed.offset, packed.length);
    int sentences = input.readVInt();
    int[] starts = new int[sentences + 1];
    int[] startsInBytes = new int[sentences + 1];
    for (int i = 0; i < sentences; i++) {
      starts[i + 1] = starts[i] + input.readVInt();
      startsInBytes[i + 1] = startsInBytes[i] + input.readVInt();
    }
    int at = input.getPosition();
    int end = packed.offset + packed.length;
    return new RunningText(new BytesRef(packed.bytes, at, end - at), starts, startsInBytes);
  }

  /** How long the text is. */
  public int length() {
    return starts[starts.length - 1];
  }

  /**
   * The number of the sentence in which a character stands.
   *
   * @param at at least 0 and less than {@link #length()}
   */
  public int sentenceAt(int at) {
    int found = Arrays.binarySearch(starts, at);
    return found >= 0 ? found : -found - 2;
  }

  /** Where a sentence begins. */
  public int start(int sentence) {
    return starts[sentence];
  }

  /** Where a sentence ends, and the next one begins. */
  public int end(int sentence) {
    return starts[sentence + 1];
  }

  /** The words of a sentence. */
  public String sentence(int number) {
    int from = startsInBytes[number];
    return new String(
        bytes.bytes, bytes.offset + from, startsInBytes[number + 1] - from, StandardCharsets.UTF_8);
  }
}
