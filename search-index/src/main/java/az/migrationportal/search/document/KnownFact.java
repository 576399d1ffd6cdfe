package az.migrationportal.search.document;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A dated fact that may answer a question by itself: a fee, or the visa rule for the citizens of a
 * country. In one locale, in force on the day it is given; who gives it leaves out what is
 * doubtful.
 *
 * @param key of the fact, or of the country
 * @param kind {@link #FEE} or {@link #VISA}
 * @param locale of all texts
 * @param title what it is the value of
 * @param detail what tells this line from others of the title, such as its term; may be empty
 * @param condition to whom it applies, or what else must be known; may be empty
 * @param value in words, with its currency or unit
 * @param amount of a fee, whole; null for a rule
 * @param amountTo the upper end of a range; null where there is none
 * @param currency ISO 4217; null for a rule
 * @param audience {@code adult}, {@code minor}, {@code student}, {@code everyone} or empty
 * @param term what a fee pays for, in time; null where it pays for no length of time
 * @param decisionWorkingDays how soon is decided for this fee; null where that does not matter
 * @param validFrom first day; null where no source gives it
 * @param legalBasis laws and articles in words; may be empty
 * @param sources addresses or names of pages it was read from
 * @param verifiedOn when it was last compared with its sources
 * @param path of the page that says more, without the locale
 * @param country ISO 3166-1 alpha-2, for a rule; null for a fee
 * @param names of the country in every language, for a rule; empty for a fee
 */
public record KnownFact(
    String key,
    String kind,
    String locale,
    String title,
    String detail,
    String condition,
    String value,
    @Nullable Long amount,
    @Nullable Long amountTo,
    @Nullable String currency,
    String audience,
    @Nullable Period term,
    @Nullable Integer decisionWorkingDays,
    @Nullable LocalDate validFrom,
    List<String> legalBasis,
    List<String> sources,
    LocalDate verifiedOn,
    String path,
    @Nullable String country,
    List<String> names) {

  /** What is to be paid: a fee, a duty, a fine. */
  public static final String FEE = "fee";

  /** How citizens of a country come in. */
  public static final String VISA = "visa";

  /** Copies the lists; refuses an unknown locale. */
  public KnownFact {
    Locales.requireKnown(locale);
    legalBasis = List.copyOf(legalBasis);
    sources = List.copyOf(sources);
    names = List.copyOf(names);
  }
}
