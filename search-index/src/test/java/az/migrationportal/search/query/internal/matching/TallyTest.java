package az.migrationportal.search.query.internal.matching;

import static org.assertj.core.api.Assertions.assertThat;

import az.migrationportal.search.analysis.LanguageChain;
import az.migrationportal.search.document.DocumentId;
import az.migrationportal.search.document.SearchDocument;
import az.migrationportal.search.indexing.SearchIndex;
import az.migrationportal.search.indexing.internal.IndexFields;
import az.migrationportal.search.indexing.internal.Snapshot;
import az.migrationportal.search.query.internal.matching.ItemCollector.Found;
import az.migrationportal.search.ranking.Weights;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Lucene's own nested query, which says the same, is the oracle. */
class TallyTest {
  private static final String[] WORDS = {
    "visa", "permit", "border", "fee", "passport", "embassy", "guardian", "quota", "apostille"
  };

  /** More than two windows, and the last one not full. */
  private static final int DOCUMENTS = 9_000;

  private final SearchIndex index = SearchIndex.inMemory();
  private final Random random = new Random(5);

  @AfterEach
  void close() {
    index.close();
  }

  @Test
  void it_finds_and_weighs_what_lucene_does() {
    fill();
    for (int round = 0; round < 120; round++) {
      List<List<Query>> words = alternatives(1 + random.nextInt(4));
      List<List<Query>> bonuses = alternatives(random.nextInt(3));
      int least = 1 + random.nextInt(words.size());
      List<Query> required = random.nextInt(3) == 0 ? List.of(topic()) : List.of();
      List<Query> excluded = random.nextBoolean() ? List.of(topic()) : List.of();
      float leastShare = random.nextBoolean() ? 0 : 0.5f;
      var tally = new Tally(words, least, bonuses, required, excluded);
      Query same = asQuery(words, least, bonuses, required, excluded);
      List<List<Found>> found =
          index.read(s -> collector(s, leastShare).run(s.searcher(), tally)).items();
      List<List<Found>> expected =
          index.read(s -> collector(s, leastShare).run(s.searcher(), same)).items();
      assertThat(found.size()).as("round %d", round).isEqualTo(expected.size());
      for (int i = 0; i < found.size(); i++) {
        assertThat(found.get(i).get(0).score())
            .isCloseTo(expected.get(i).get(0).score(), Percentage.withPercentage(0.01));
      }
    }
  }

  private static ItemCollector collector(Snapshot snapshot, float leastShare) {
    ItemWorth worth = ItemWorth.of(snapshot, List.of(), Map.of());
    return new ItemCollector(snapshot, worth, 50, leastShare, Long.MAX_VALUE);
  }

  private void fill() {
    List<SearchDocument> documents = new ArrayList<>();
    for (int i = 0; i < DOCUMENTS; i++) {
      var body = new StringBuilder();
      for (int word = random.nextInt(12); word >= 0; word--) {
        int rank = Math.min(random.nextInt(WORDS.length), random.nextInt(WORDS.length));
        body.append(WORDS[rank]).append(' ');
      }
      documents.add(
          new SearchDocument(
              "page-" + i,
              "page",
              "en",
              "Title " + i,
              "",
              body.toString(),
              List.of(),
              "page-" + i,
              List.of("topic-" + i % 3),
              List.of(),
              null,
              null));
    }
    index.apply(1, documents, List.of());
    List<DocumentId> removed = new ArrayList<>();
    for (int i = 0; i < DOCUMENTS; i += 7) {
      removed.add(new DocumentId("page-" + i, "en"));
    }
    index.apply(2, List.of(), removed);
  }

  private List<List<Query>> alternatives(int count) {
    List<List<Query>> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      List<Query> alternatives = new ArrayList<>();
      for (int left = random.nextInt(3); left >= 0; left--) {
        String word = stem(WORDS[random.nextInt(WORDS.length)]);
        alternatives.add(
            new BoostQuery(
                new TermQuery(new Term(IndexFields.impact("en"), word)), 1 + random.nextInt(5)));
      }
      all.add(alternatives);
    }
    return all;
  }

  private static String stem(String word) {
    return LanguageChain.EN.tokens(word).get(0).stems().get(0);
  }

  private Query topic() {
    String value = IndexFields.facet("topic", "topic-" + random.nextInt(3));
    return new TermQuery(new Term(IndexFields.FACET, value));
  }

  private static Query asQuery(
      List<List<Query>> words,
      int least,
      List<List<Query>> bonuses,
      List<Query> required,
      List<Query> excluded) {
    var main = new BooleanQuery.Builder().setMinimumNumberShouldMatch(least);
    words.forEach(each -> main.add(new DisjunctionMaxQuery(each, Weights.TIE), Occur.SHOULD));
    var all = new BooleanQuery.Builder().add(main.build(), Occur.MUST);
    bonuses.forEach(each -> all.add(new DisjunctionMaxQuery(each, Weights.TIE), Occur.SHOULD));
    required.forEach(each -> all.add(each, Occur.FILTER));
    excluded.forEach(each -> all.add(each, Occur.MUST_NOT));
    return all.build();
  }
}
