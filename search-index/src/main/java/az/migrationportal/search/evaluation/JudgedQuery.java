package az.migrationportal.search.evaluation;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A question with what answers it.
 *
 * @param id its number in the file
 * @param language the language it is asked in
 * @param locale the locale of the reader
 * @param kind its class, such as {@code typo}
 * @param text the question
 * @param grades by item key: 3 answers it, 2 helps, 1 is related
 */
record JudgedQuery(
    String id,
    String language,
    String locale,
    String kind,
    String text,
    Map<String, Integer> grades) {

  /**
   * Reads a TSV file whose first line names the columns; {@code qid}, {@code query_lang}, {@code
   * site_locale}, {@code class}, {@code query} and {@code judgments} are used.
   */
  static List<JudgedQuery> read(BufferedReader lines) throws IOException {
    List<String> names = List.of(lines.readLine().split("\t", -1));
    List<JudgedQuery> queries = new ArrayList<>();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (!line.isBlank() && !line.startsWith("#")) {
        queries.add(query(names, line.split("\t", -1)));
      }
    }
    return queries;
  }

  private static JudgedQuery query(List<String> names, String[] columns) {
    if (columns.length != names.size()) {
      throw new IllegalArgumentException("Wrong number of columns: " + String.join(" ", columns));
    }
    return new JudgedQuery(
        columns[names.indexOf("qid")],
        columns[names.indexOf("query_lang")],
        columns[names.indexOf("site_locale")],
        columns[names.indexOf("class")],
        columns[names.indexOf("query")],
        grades(columns[names.indexOf("judgments")]));
  }

  private static Map<String, Integer> grades(String judgments) {
    Map<String, Integer> grades = new LinkedHashMap<>();
    for (String judgment : judgments.split(",", -1)) {
      int colon = judgment.lastIndexOf(':');
      grades.put(judgment.substring(0, colon), Integer.parseInt(judgment.substring(colon + 1)));
    }
    return grades;
  }

  int bestGrade() {
    return grades.values().stream().mapToInt(Integer::intValue).max().orElse(0);
  }
}
