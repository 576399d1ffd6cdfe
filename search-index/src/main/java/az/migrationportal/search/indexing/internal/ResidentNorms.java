package az.migrationportal.search.indexing.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.WeakHashMap;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.FilterDirectoryReader;
import org.apache.lucene.index.FilterLeafReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the lengths of fields in memory, a byte for each document. Every field belongs to one
 * language, so two documents in three lack it, and to look a length up among those that have one
 * cost more than the score itself.
 */
final class ResidentNorms extends FilterDirectoryReader {
  private final Lengths lengths;

  /** A reader over this one; lengths of segments seen before are remembered. */
  ResidentNorms(DirectoryReader reader, Lengths lengths) throws IOException {
    super(reader, new Wrapping(lengths));
    this.lengths = lengths;
  }

  @Override
  protected DirectoryReader doWrapDirectoryReader(DirectoryReader reader) throws IOException {
    return new ResidentNorms(reader, lengths);
  }

  @Override
  public @Nullable CacheHelper getReaderCacheHelper() {
    return in.getReaderCacheHelper();
  }

  /** By segment, for as long as it is read. */
  static final class Lengths {
    private final Map<Object, Map<String, byte[]>> bySegment = new WeakHashMap<>();

    private synchronized Map<String, byte[]> of(LeafReader segment) throws IOException {
      Object key = segment.getCoreCacheHelper().getKey();
      Map<String, byte[]> known = bySegment.get(key);
      if (known == null) {
        known = read(segment);
        bySegment.put(key, known);
      }
      return known;
    }

    private static Map<String, byte[]> read(LeafReader segment) throws IOException {
      Map<String, byte[]> byField = new HashMap<>();
      for (FieldInfo field : segment.getFieldInfos()) {
        NumericDocValues norms = field.hasNorms() ? segment.getNormValues(field.name) : null;
        if (norms != null) {
          byte[] values = new byte[segment.maxDoc()];
          int doc = norms.nextDoc();
          while (doc != DocIdSetIterator.NO_MORE_DOCS) {
            values[doc] = (byte) norms.longValue();
            doc = norms.nextDoc();
          }
          byField.put(field.name, values);
        }
      }
      return byField;
    }
  }

  private static final class Wrapping extends SubReaderWrapper {
    private final Lengths lengths;

    Wrapping(Lengths lengths) {
      this.lengths = lengths;
    }

    @Override
    public LeafReader wrap(LeafReader segment) {
      try {
        return new Segment(segment, lengths.of(segment));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static final class Segment extends FilterLeafReader {
    private final Map<String, byte[]> lengths;

    Segment(LeafReader segment, Map<String, byte[]> lengths) {
      super(segment);
      this.lengths = lengths;
    }

    @Override
    public @Nullable NumericDocValues getNormValues(String field) {
      byte[] values = lengths.get(field);
      return values == null ? null : new Norms(values);
    }

    @Override
    public CacheHelper getCoreCacheHelper() {
      return in.getCoreCacheHelper();
    }

    @Override
    public CacheHelper getReaderCacheHelper() {
      return in.getReaderCacheHelper();
    }
  }

  /** Zero, which no document with the field has, stands for none. */
  private static final class Norms extends NumericDocValues {
    private final byte[] values;
    private int doc = -1;

    Norms(byte[] values) {
      this.values = values;
    }

    @Override
    public long longValue() {
      return values[doc];
    }

    @Override
    public boolean advanceExact(int target) {
      doc = target;
      return values[target] != 0;
    }

    @Override
    public int docID() {
      return doc;
    }

    @Override
    public int nextDoc() {
      return advance(doc + 1);
    }

    @Override
    public int advance(int target) {
      doc = target;
      while (doc < values.length && values[doc] == 0) {
        doc++;
      }
      if (doc >= values.length) {
        doc = NO_MORE_DOCS;
      }
      return doc;
    }

    @Override
    public long cost() {
      return values.length;
    }
  }
}
