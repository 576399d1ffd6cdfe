package az.migrationportal.web.fees;

import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.web.shell.Addresses;
import az.migrationportal.web.shell.SystemAddress;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The same question in every language. */
final class FeeAddresses {

  private FeeAddresses() {}

  static Map<ContentLocale, String> same(FeeQuestion question, LocalDate today) {
    List<String> query = new ArrayList<>();
    if (!question.group().isEmpty()) {
      query.add(pair(FeeQuestion.GROUP, question.group()));
    }
    if (question.isOfAnotherDay(today)) {
      query.add(pair(FeeQuestion.AS_OF, question.day().toString()));
    }
    String suffix = query.isEmpty() ? "" : "?" + String.join("&", query);
    return Addresses.inEvery(locale -> Addresses.of(locale, SystemAddress.FEES) + suffix);
  }

  private static String pair(String name, String value) {
    return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
