package az.migrationportal.content.amendment.document;

import az.migrationportal.content.fact.FactKey;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What is amended: a fact, or the visa rules of one country.
 *
 * @param key of the fact, or the country's ISO 3166-1 alpha-2 code in upper case
 */
public record FactSubject(Kind kind, String key) {

  private static final Pattern ISO2 = Pattern.compile("[A-Z]{2}");

  /** What there is to amend. */
  public enum Kind {
    FACT,
    VISA_RULE
  }

  public static FactSubject fact(FactKey key) {
    return new FactSubject(Kind.FACT, key.value());
  }

  /**
   * The visa rules of a country.
   *
   * @throws UnknownCountry where the text is no code
   */
  public static FactSubject visaRule(String iso2) {
    String upper = iso2.toUpperCase(Locale.ROOT);
    if (!ISO2.matcher(upper).matches()) {
      throw new UnknownCountry(iso2);
    }
    return new FactSubject(Kind.VISA_RULE, upper);
  }

  @Override
  public String toString() {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + " " + key;
  }
}
