package az.migrationportal.search.indexing.internal;

import az.migrationportal.search.analysis.Form;
import az.migrationportal.search.analysis.Token;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/**
 * Where every word of one text stands, counted in characters. Kept with the document: to mark the
 * words of ten results in the lists of the whole index, each list would have to be unpacked at ten
 * places.
 *
 * <p>A word is known by a number of 32 bits made of it. In a text of a thousand words, a word that
 * is not there is taken for another once in four million times; it would be marked wrongly, and
 * nothing else.
 */
public final class WordPlaces {
  private static final int SEED = 7;

  private final BytesRef bytes;

  /** Places as the index holds them. */
  WordPlaces(BytesRef bytes) {
    this.bytes = bytes;
  }

  /** Places in a text that is not in the index, or not apart. */
  public static WordPlaces of(List<Token> words) throws IOException {
    return new WordPlaces(bytesOf(words));
  }

  /**
   * By ascending number: the number, how many bytes its places take, and each place as the distance
   * from the start of the one before, and its length.
   */
  static BytesRef bytesOf(List<Token> words) throws IOException {
    var packed = new ByteBuffersDataOutput();
    for (Map.Entry<Integer, Packing> entry : byNumber(words).entrySet()) {
      packed.writeInt(entry.getKey());
      packed.writeVInt(Math.toIntExact(entry.getValue().places.size()));
      entry.getValue().places.copyTo(packed);
    }
    return new BytesRef(packed.toArrayCopy());
  }

  private static Map<Integer, Packing> byNumber(List<Token> words) throws IOException {
    Map<Integer, Packing> places = new TreeMap<>();
    for (Token word : words) {
      if (!word.stopWord()) {
        for (String term : Form.marked(word)) {
          places.computeIfAbsent(number(term), each -> new Packing()).add(word.start(), word.end());
        }
      }
    }
    return places;
  }

  /** Every place of these words, in the order of the text, longer ones first. */
  public List<Place> of(Sought sought) {
    List<Place> places = new ArrayList<>();
    var input = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
    int next = 0;
    while (next < sought.numbers.length && !input.eof()) {
      int number = input.readInt();
      int end = input.readVInt();
      end += input.getPosition();
      while (next < sought.numbers.length && sought.numbers[next] < number) {
        next++;
      }
      if (next < sought.numbers.length && sought.numbers[next] == number) {
        unpack(input, end, sought.words[next], places);
      }
      input.setPosition(end);
    }
    places.sort(Comparator.comparingInt(Place::start).thenComparingInt(place -> -place.end()));
    return places;
  }

  private static void unpack(ByteArrayDataInput input, int end, int word, List<Place> places) {
    int start = 0;
    while (input.getPosition() < end) {
      start += input.readVInt();
      places.add(new Place(start, start + input.readVInt(), word));
    }
  }

  private static int number(String term) {
    return StringHelper.murmurhash3_x86_32(new BytesRef(term), SEED);
  }

  /**
   * A word that was found.
   *
   * @param start where it begins in the text
   * @param end where it ends
   * @param word which of those sought it is
   */
  public record Place(int start, int end, int word) {}

  /** Words to look for in many texts. */
  public static final class Sought {
    private final int[] numbers;
    private final int[] words;

    /** Terms as {@link Form#marked} makes them; each is told apart by its position here. */
    public Sought(Collection<String> terms) {
      Map<Integer, Integer> ordered = new TreeMap<>();
      for (String term : terms) {
        ordered.put(number(term), ordered.size());
      }
      this.numbers = ordered.keySet().stream().mapToInt(Integer::intValue).toArray();
      this.words = ordered.values().stream().mapToInt(Integer::intValue).toArray();
    }
  }

  /** Places of one word on their way into the index. */
  private static final class Packing {
    private final ByteBuffersDataOutput places = new ByteBuffersDataOutput();
    private int last;

    void add(int start, int end) throws IOException {
      places.writeVInt(start - last);
      places.writeVInt(end - start);
      last = start;
    }
  }
}
