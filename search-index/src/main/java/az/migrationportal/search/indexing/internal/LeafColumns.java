package az.migrationportal.search.indexing.internal;

import az.migrationportal.search.document.Locales;
import az.migrationportal.search.ranking.Weights;
import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;

/**
 * What results are joined and counted by, for the documents of one segment, as plain arrays. A
 * segment never changes, so this is read once for its life.
 */
public final class LeafColumns {
  /** No day. */
  public static final int NEVER = Integer.MIN_VALUE;

  private final int[] items;
  private final byte[] locales;
  private final int[] facetStarts;
  private final int[] facetValues;
  private final float[] priors;
  private final int[] verified;
  private final int newest;

  private LeafColumns(
      int[] items,
      byte[] locales,
      int[] facetStarts,
      int[] facetValues,
      float[] priors,
      int[] verified) {
    this.verified = verified;
    this.newest = Arrays.stream(verified).max().orElse(NEVER);
    this.items = items;
    this.locales = locales;
    this.facetStarts = facetStarts;
    this.facetValues = facetValues;
    this.priors = priors;
  }

  static LeafColumns read(LeafReader leaf, Numbering itemNumbers, Numbering facetNumbers)
      throws IOException {
    int size = leaf.maxDoc();
    int[] items = new int[size];
    byte[] locales = new byte[size];
    int[] facetStarts = new int[size + 1];
    SortedDocValues keys = DocValues.getSorted(leaf, IndexFields.KEY);
    int[] itemOf = itemNumbers.of(keys.termsEnum(), keys.getValueCount());
    SortedDocValues localeNames = DocValues.getSorted(leaf, IndexFields.LOCALE);
    SortedSetDocValues facets = DocValues.getSortedSet(leaf, IndexFields.FACET);
    float[] priorOf = priors(facets.termsEnum(), (int) facets.getValueCount());
    float[] priors = new float[size];
    int[] facetOf = facetNumbers.of(facets.termsEnum(), (int) facets.getValueCount());
    var values = new IntList();
    for (int doc = 0; doc < size; doc++) {
      items[doc] = keys.advanceExact(doc) ? itemOf[keys.ordValue()] : -1;
      locales[doc] = localeOf(localeNames, doc);
      facetStarts[doc] = values.size();
      priors[doc] = 1;
      if (facets.advanceExact(doc)) {
        for (int i = facets.docValueCount(); i > 0; i--) {
          int facet = (int) facets.nextOrd();
          values.add(facetOf[facet]);
          priors[doc] *= priorOf[facet];
        }
      }
    }
    facetStarts[size] = values.size();
    return new LeafColumns(items, locales, facetStarts, values.toArray(), priors, verified(leaf));
  }

  /** Number of the item a document belongs to. */
  public int item(int doc) {
    return items[doc];
  }

  /** Position of the document's locale in {@link Locales#ALL}. */
  public int locale(int doc) {
    return locales[doc];
  }

  /** Adds one to the count of every facet value of a document. */
  public void count(int doc, int[] counts) {
    for (int i = facetStarts[doc]; i < facetStarts[doc + 1]; i++) {
      counts[facetValues[i]]++;
    }
  }

  /** What the document is worth before a word is looked at. */
  public float prior(int doc) {
    return priors[doc];
  }

  /** The day of the document's last verification, {@link #NEVER} if it is not known. */
  public int verified(int doc) {
    return verified[doc];
  }

  /** The newest verification in the segment. */
  int newest() {
    return newest;
  }

  /** How many documents there are, those deleted included. */
  public int size() {
    return items.length;
  }

  private static int[] verified(LeafReader leaf) throws IOException {
    int[] verified = new int[leaf.maxDoc()];
    Arrays.fill(verified, NEVER);
    NumericDocValues days = DocValues.getNumeric(leaf, IndexFields.VERIFIED);
    for (int doc = days.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = days.nextDoc()) {
      verified[doc] = (int) days.longValue();
    }
    return verified;
  }

  private static byte localeOf(SortedDocValues names, int doc) throws IOException {
    if (names.advanceExact(doc)) {
      return (byte) Locales.ALL.indexOf(names.lookupOrd(names.ordValue()).utf8ToString());
    }
    return (byte) DocIdSetIterator.NO_MORE_DOCS;
  }

  private static float[] priors(TermsEnum facets, int count) throws IOException {
    float[] priors = new float[count];
    int at = 0;
    for (BytesRef facet = facets.next(); facet != null; facet = facets.next()) {
      String name = facet.utf8ToString();
      priors[at++] = name.startsWith("type:") ? Weights.ofType(name.substring(5)) : 1;
    }
    return priors;
  }
}
