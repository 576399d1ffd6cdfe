package az.migrationportal.search.evaluation;

import az.migrationportal.search.document.Locales;
import az.migrationportal.search.document.SearchDocument;
import az.migrationportal.search.indexing.SearchIndex;
import az.migrationportal.search.query.Hit;
import az.migrationportal.search.query.Search;
import az.migrationportal.search.query.SearchRequest;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Answers judged questions with our search and with Lucene as it comes: {@code CompareRetrieval
 * corpus.tsv queries.tsv...}.
 */
public final class CompareRetrieval {

  private CompareRetrieval() {}

  /** Runs from the command line. */
  public static void main(String[] args) throws IOException {
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    if (args.length < 2) {
      out.println("Give the files: corpus.tsv queries.tsv...");
      return;
    }
    List<SearchDocument> documents;
    try (BufferedReader lines = Files.newBufferedReader(Path.of(args[0]))) {
      documents = Corpus.read(lines);
    }
    Set<String> keys = documents.stream().map(SearchDocument::key).collect(Collectors.toSet());
    try (SearchIndex index = SearchIndex.inMemory();
        PlainLucene standard = new PlainLucene(documents, PlainLucene.STANDARD);
        PlainLucene languages = new PlainLucene(documents, PlainLucene.LANGUAGES)) {
      index.rebuild(1, documents.stream());
      Map<String, Function<JudgedQuery, List<String>>> systems = new LinkedHashMap<>();
      var search = new Search(index);
      systems.put("ours", query -> ours(search, query));
      systems.put("standard", standard::keys);
      systems.put("Turkish, English, Russian", languages::keys);
      for (String file : List.of(args).subList(1, args.length)) {
        try (BufferedReader lines = Files.newBufferedReader(Path.of(file))) {
          List<JudgedQuery> queries =
              JudgedQuery.read(lines).stream()
                  .filter(query -> keys.containsAll(query.grades().keySet()))
                  .toList();
          out.println(file);
          systems.forEach((name, system) -> report(out, name, queries, system));
        }
      }
    }
  }

  private static List<String> ours(Search search, JudgedQuery query) {
    return search.search(SearchRequest.of(query.text(), query.locale(), 10)).hits().stream()
        .map(Hit::key)
        .toList();
  }

  private static void report(
      PrintStream out,
      String name,
      List<JudgedQuery> queries,
      Function<JudgedQuery, List<String>> system) {
    Map<String, List<Score>> groups = new TreeMap<>();
    for (JudgedQuery query : queries) {
      Score score = Score.of(query, system.apply(query));
      groups.computeIfAbsent("all", each -> new ArrayList<>()).add(score);
      if (Locales.ALL.contains(query.language())) {
        groups.computeIfAbsent(query.language(), each -> new ArrayList<>()).add(score);
      }
    }
    groups.forEach(
        (group, scores) -> {
          Score mean = Score.mean(scores);
          out.println(
              String.format(
                  Locale.ROOT,
                  "%-26s %-4s n %4d  nDCG@10 %.3f  success@1 %.3f  MRR %.3f  zero hits %.3f",
                  name,
                  group,
                  mean.queries(),
                  mean.ndcg(),
                  mean.successAt1(),
                  mean.reciprocalRank(),
                  mean.zeroHits()));
        });
  }
}
