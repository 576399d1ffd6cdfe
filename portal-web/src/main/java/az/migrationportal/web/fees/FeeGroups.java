package az.migrationportal.web.fees;

import az.migrationportal.content.fact.Fact;
import az.migrationportal.content.fact.Facts;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.wording.FactText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The subjects that fees are sorted by, in the order a reader meets them. */
@ApplicationScoped
public class FeeGroups {

  private static final List<String> ORDER =
      List.of(
          "e-visa",
          "visa-on-arrival",
          "consular-visa",
          "registration",
          "extension-of-stay",
          "trp",
          "prp",
          "work-permit",
          "recognition",
          "company",
          "citizenship",
          "documents",
          "fines",
          "thresholds",
          "allowances",
          "consular-services");

  @Inject Facts facts;
  @Inject FactText words;

  /** The fees in force on a day, by subject. */
  public Map<String, List<Fact>> on(LocalDate day) {
    return facts.fees(day).stream()
        .collect(
            Collectors.groupingBy(
                Fact::group, () -> new TreeMap<>(FeeGroups::compare), Collectors.toList()));
  }

  /** The names of the subjects that have fees on a day, by key. */
  public Map<String, String> names(LocalDate day, ContentLocale locale) {
    Map<String, String> names = new LinkedHashMap<>();
    on(day).keySet().forEach(group -> names.put(group, words.groupName(group, locale)));
    return names;
  }

  private static int compare(String one, String other) {
    int byOrder = Integer.compare(place(one), place(other));
    return byOrder == 0 ? one.compareTo(other) : byOrder;
  }

  private static int place(String group) {
    int index = ORDER.indexOf(group);
    return index < 0 ? ORDER.size() : index;
  }
}
