package az.migrationportal.search.evaluation;

import az.migrationportal.search.document.Glossary;
import az.migrationportal.search.document.GlossaryTerm;
import az.migrationportal.search.document.SearchDocument;
import az.migrationportal.search.indexing.SearchIndex;
import az.migrationportal.search.query.Search;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Scores judged questions on a corpus: {@code Evaluate corpus.tsv terms.tsv queries.tsv...}.
 *
 * <p>Prints means by language, by locale of the reader, by class and by class and language, then
 * the questions that missed.
 */
public final class Evaluate {

  private Evaluate() {}

  /** Runs from the command line. */
  public static void main(String[] args) throws IOException {
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    if (args.length < 3) {
      out.println("Give the files: corpus.tsv terms.tsv queries.tsv...");
      return;
    }
    try (SearchIndex index = SearchIndex.inMemory()) {
      List<SearchDocument> documents = documents(Path.of(args[0]));
      index.rebuild(1, documents.stream());
      index.useTerms(terms(Path.of(args[1])));
      var search = new Search(index);
      var keys = documents.stream().map(SearchDocument::key).collect(Collectors.toSet());
      for (String file : List.of(args).subList(2, args.length)) {
        try (BufferedReader lines = Files.newBufferedReader(Path.of(file))) {
          report(out, file, new Evaluation(search, JudgedQuery.read(lines), keys));
        }
      }
    }
  }

  private static List<SearchDocument> documents(Path file) throws IOException {
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      return Corpus.read(lines);
    }
  }

  static List<GlossaryTerm> terms(Path file) throws IOException {
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      return Glossary.read(lines);
    }
  }

  private static void report(PrintStream out, String file, Evaluation evaluation) {
    out.println(file);
    out.println("                      queries  nDCG@10  success@1  success@3    MRR  zero hits");
    line(out, "all", evaluation.overall());
    out.println("by language of the question");
    evaluation.by(JudgedQuery::language).forEach((name, score) -> line(out, name, score));
    out.println("by locale of the reader");
    evaluation.by(JudgedQuery::locale).forEach((name, score) -> line(out, name, score));
    out.println("by class, then by class and language");
    Map<String, Score> classes = evaluation.by(JudgedQuery::kind);
    classes.forEach((name, score) -> line(out, name, score));
    evaluation
        .by(query -> query.kind() + ' ' + query.language())
        .forEach((name, score) -> line(out, name, score));
    out.println("left out: " + evaluation.leftOut() + ", unknown: " + evaluation.unknownKeys());
    evaluation.misses().forEach(out::println);
  }

  private static void line(PrintStream out, String name, Score score) {
    out.println(
        String.format(
            Locale.ROOT,
            "%-20s %8d %8.3f %10.3f %10.3f %6.3f %10.3f",
            name,
            score.queries(),
            score.ndcg(),
            score.successAt1(),
            score.successAt3(),
            score.reciprocalRank(),
            score.zeroHits()));
  }
}
