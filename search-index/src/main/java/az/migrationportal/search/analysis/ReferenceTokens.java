package az.migrationportal.search.analysis;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What means the same in every language: articles of law, lengths of time and amounts of money.
 *
 * <p>“Maddə 45”, “Article 45” and «статья 45» are all {@code art:45}; “15 gün”, “15 days” and «15
 * дней» are {@code days:15}; “120 manat”, “120 AZN” are {@code azn:120}. An article with a part,
 * {@code 45.1}, also stands for the article.
 */
public final class ReferenceTokens {
  /** How the tokens of articles begin. */
  public static final String ARTICLE_PREFIX = "art:";

  private static final String NUMBER = "(\\d{1,4}(?:\\.\\d{1,3}){0,3}(?:-\\d{1,2})?)";
  private static final String ARTICLE_WORD =
      "(?:madd[əe](?:si|sin\\p{L}*|d[əe]n?|y[əe]|nin|l[əe]r\\p{L}*)?|articles?|art|стать[яиеюёй]\\p{L}*|ст)";
  private static final Pattern ARTICLE =
      Pattern.compile(
          "(?<![\\p{L}\\d])(?:"
              + ARTICLE_WORD
              + "\\.?\\s{0,2}№?\\s?"
              + NUMBER
              + "|"
              + NUMBER
              + "\\s?[-–]?\\s?(?:\\p{L}{1,4}\\s)?"
              + ARTICLE_WORD
              + ")(?![\\p{L}])",
          Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern LENGTH =
      Pattern.compile(
          "(?<![\\p{L}\\d.])(\\d{1,4})[\\s-]{0,2}(?:[- ]?(?:лет|х|ти|и)[- ])?"
              + "(?:(?<day>g[üu]n\\p{L}{0,5}|days?|день|дн[яейюи]\\p{L}{0,2}|суток|сутки)"
              + "|(?<workday>(?:iş|is)\\s+g[üu]n\\p{L}{0,5}|working\\s+days?|business\\s+days?|рабочи\\p{L}+\\s+д\\p{L}{2,3})"
              + "|(?<month>ay(?:l[ıi]q\\p{L}{0,4}|[ıi]n)?|months?|месяц\\p{L}{0,3})"
              + "|(?<year>il(?:lik\\p{L}{0,4}|d[əe]n?|in|[əe])?|years?|год\\p{L}{0,2}|лет))(?![\\p{L}])",
          Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern AMOUNT =
      Pattern.compile(
          "(?<![\\p{L}\\d.])(\\d{1,3}(?:[ \\u00a0\\u202f,]\\d{3})+|\\d{1,7})(?:[.,]\\d{1,2})?\\s{0,2}"
              + "(?:azn|₼|man(?:\\.|at\\p{L}{0,6})?|манат\\p{L}{0,3})(?![\\p{L}])",
          Pattern.UNICODE_CHARACTER_CLASS);

  private ReferenceTokens() {}

  /** The references in a text, in order of appearance. */
  public static Set<String> in(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    Set<String> tokens = new LinkedHashSet<>();
    Matcher article = ARTICLE.matcher(lower);
    while (article.find()) {
      addArticle(tokens, article.group(1) != null ? article.group(1) : article.group(2));
    }
    Matcher length = LENGTH.matcher(lower);
    while (length.find()) {
      tokens.add(unit(length) + ':' + Integer.parseInt(length.group(1)));
    }
    Matcher amount = AMOUNT.matcher(lower);
    while (amount.find()) {
      tokens.add("azn:" + amount.group(1).replaceAll("\\D", ""));
    }
    return tokens;
  }

  private static void addArticle(Set<String> tokens, String number) {
    tokens.add(ARTICLE_PREFIX + number);
    for (int dot = number.lastIndexOf('.'); dot > 0; dot = number.lastIndexOf('.', dot - 1)) {
      tokens.add(ARTICLE_PREFIX + number.substring(0, dot));
    }
  }

  private static String unit(Matcher length) {
    if (length.group("workday") != null) {
      return "workdays";
    }
    if (length.group("day") != null) {
      return "days";
    }
    return length.group("month") != null ? "months" : "years";
  }
}
