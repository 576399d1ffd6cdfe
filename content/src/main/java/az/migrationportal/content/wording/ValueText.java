package az.migrationportal.content.wording;

import az.migrationportal.content.fact.FactKind;
import az.migrationportal.content.fact.FactUnit;
import az.migrationportal.content.fact.FactValue;
import az.migrationportal.content.locale.ContentLocale;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;

/** Values in words, without the marker of low confidence. */
final class ValueText {

  private static final char NO_BREAK_SPACE = '\u00a0';
  private static final int MONTHS_OF_YEAR = 12;

  private final ContentLocale locale;
  private final Words words;

  ValueText(ContentLocale locale) {
    this.locale = locale;
    this.words = Words.of(locale);
  }

  String text(FactKind kind, FactValue value, FactForm form) {
    return switch (kind) {
      case FEE, MONEY -> money(value, form);
      case DURATION -> duration(value, form);
      case COUNT -> range(value);
      case DATE -> value.date() == null ? words.get("being-checked") : date(value.date());
      case CONTACT -> value.text() == null ? words.get("being-checked") : value.text();
    };
  }

  private String money(FactValue value, FactForm form) {
    Long amount = value.amount();
    if (amount == null) {
      return words.get("being-checked");
    }
    if (form == FactForm.NUMBER) {
      return range(value);
    }
    if (amount == 0 && value.amountTo() == null) {
      return words.get("free");
    }
    return range(value) + NO_BREAK_SPACE + (value.currency() == null ? "" : value.currency());
  }

  private String duration(FactValue value, FactForm form) {
    Long amount = value.amount();
    FactUnit unit = value.unit();
    if (amount == null || unit == null) {
      return words.get("being-checked");
    }
    if (form == FactForm.NUMBER) {
      return range(value);
    }
    Long upper = value.amountTo();
    return counted(unit, upper == null ? amount : upper, range(value), form);
  }

  private String counted(FactUnit unit, long deciding, String written, FactForm form) {
    String key = unit.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return words.get(form == FactForm.GENITIVE ? key + ".gen" : key, deciding, written);
  }

  private String range(FactValue value) {
    Long amount = value.amount();
    if (amount == null) {
      return words.get("being-checked");
    }
    Long upper = value.amountTo();
    return upper == null ? number(amount) : words.get("range", number(amount), number(upper));
  }

  /** A whole number with the locale's separator of thousands. */
  String number(long number) {
    String digits = Long.toString(Math.abs(number));
    StringBuilder grouped = new StringBuilder(number < 0 ? "−" : "");
    for (int i = 0; i < digits.length(); i++) {
      if (i > 0 && (digits.length() - i) % 3 == 0) {
        grouped.append(words.get("grouping"));
      }
      grouped.append(digits.charAt(i));
    }
    return grouped.toString();
  }

  /** A length such as one year and six months; whole years are counted as years. */
  String period(Period period) {
    List<String> parts = new ArrayList<>();
    long months = period.toTotalMonths();
    addPart(parts, FactUnit.YEAR, months / MONTHS_OF_YEAR);
    addPart(parts, FactUnit.MONTH, months % MONTHS_OF_YEAR);
    addPart(parts, FactUnit.DAY, period.get(ChronoUnit.DAYS));
    return String.join(" ", parts);
  }

  private void addPart(List<String> parts, FactUnit unit, long amount) {
    if (amount > 0) {
      parts.add(counted(unit, amount, number(amount), FactForm.PLAIN));
    }
  }

  String workingDays(int days) {
    return counted(FactUnit.WORKING_DAY, days, number(days), FactForm.PLAIN);
  }

  String date(LocalDate day) {
    ULocale icu = ULocale.forLanguageTag(locale.tag());
    SimpleDateFormat format = new SimpleDateFormat(words.get("date.pattern"), icu);
    format.setTimeZone(TimeZone.GMT_ZONE);
    return format.format(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
  }
}
