package az.migrationportal.web.country;

import az.migrationportal.content.fact.Country;
import az.migrationportal.content.fact.VisaRegime;
import az.migrationportal.content.fact.VisaRule;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.publication.PublishedItem;
import az.migrationportal.web.component.FactsStrip;
import az.migrationportal.web.component.Tag;
import az.migrationportal.web.history.AskedDay;
import az.migrationportal.web.i18n.TextCatalogue;
import az.migrationportal.web.i18n.Texts;
import az.migrationportal.web.item.ItemHead;
import az.migrationportal.web.item.ItemPage;
import az.migrationportal.web.item.TopTasks;
import az.migrationportal.web.shell.Addresses;
import az.migrationportal.web.shell.Crumb;
import az.migrationportal.web.shell.Page;
import az.migrationportal.web.shell.PageHead;
import az.migrationportal.web.shell.PageRequest;
import az.migrationportal.web.shell.SystemAddress;
import com.vaadin.flow.component.Component;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a passport of one country means at the border of Azerbaijan and, where there is a text on
 * it, what citizens of Azerbaijan do in that country.
 */
@ApplicationScoped
public class CountryPage {

  @Inject TextCatalogue catalogue;
  @Inject TopTasks items;
  @Inject RuleBasis basis;
  @Inject CountryText text;

  Page of(Country country, PageRequest request, AskedDay asked) {
    Texts texts = catalogue.in(request.locale());
    String name = CountryNames.of(country, texts.locale());
    VisaRule rule = country.on(asked.day()).orElse(null);
    String answer = texts.get("country." + word(regime(rule)));
    Optional<PublishedItem> written = text.find(country, texts.locale(), asked);
    Map<ContentLocale, String> addresses =
        Addresses.inEvery(locale -> Addresses.of(locale, country));
    return new Page(
        written
            .filter(CountryText::isRead)
            .map(item -> ItemHead.of(item, texts.locale(), texts))
            .orElseGet(() -> head(texts, country, answer, addresses)),
        List.of(
            new Crumb(
                texts.get("countries.title"),
                Addresses.of(texts.locale(), SystemAddress.COUNTRIES))),
        name,
        SystemAddress.COUNTRIES,
        false,
        addresses,
        content(texts, country, rule, written.orElse(null), asked.day()));
  }

  private static PageHead head(
      Texts texts, Country country, String answer, Map<ContentLocale, String> addresses) {
    String name = CountryNames.of(country, texts.locale());
    return PageHead.listed(
        texts.get("country.title", "country", name) + " · " + texts.get("portal.name"),
        name + ": " + answer + ".",
        Addresses.of(texts.locale(), country),
        addresses);
  }

  private static VisaRegime regime(@Nullable VisaRule rule) {
    return rule == null ? VisaRegime.UNKNOWN : rule.regime();
  }

  private List<Component> content(
      Texts texts,
      Country country,
      @Nullable VisaRule rule,
      @Nullable PublishedItem written,
      LocalDate day) {
    List<Component> content = new ArrayList<>();
    boolean read = written != null && CountryText.isRead(written);
    if (written != null) {
      content.addAll(ItemPage.notices(written, texts.locale(), texts));
    }
    content.add(top(texts, country, rule, read ? written : null, day));
    List<Tag> about = rule == null ? new ArrayList<>() : about(texts, country, rule);
    if (written != null && read) {
      if (rule != null && !rule.legalBasis().isEmpty()) {
        about.add(basis.chips(texts, rule));
      }
      content.add(text.beside(texts, written, rule, about));
    } else if (rule != null) {
      content.add(alone(texts, rule, about));
    }
    content.add(next(texts, regime(rule)));
    content.add(ItemPage.history(texts, Addresses.of(texts.locale(), country)));
    return content;
  }

  /** The answer in short. */
  private Tag top(
      Texts texts,
      Country country,
      @Nullable VisaRule rule,
      @Nullable PublishedItem written,
      LocalDate day) {
    String name = CountryNames.of(country, texts.locale());
    Tag title =
        written == null
            ? Tag.of("h1", texts.get("country.title", "country", name))
            : text.title(texts, written);
    String answer = texts.get("country." + word(regime(rule)));
    Tag heading = Tag.of("div", title).cls("head flow");
    if (written == null) {
      heading.with(Tag.of("p", Tag.of("strong", answer + ".")).cls("lead"));
    } else {
      String whose = texts.get("country.passportOf", "country", name);
      heading.with(Tag.of("p").with(whose + " ").with(Tag.of("strong", answer + ".")).cls("lead"));
    }
    heading.withIf(rule != null && isOnline(rule.regime()), () -> applyOnline(texts));
    heading.withIf(
        regime(rule) == VisaRegime.UNKNOWN, () -> Tag.of("p", texts.get("country.unknown.lead")));
    Tag band = Tag.of("div", heading);
    if (rule != null) {
      band.with(
          Tag.of("h2", texts.get("country.facts")).cls("vh"),
          new FactsStrip(new RuleCells(texts, rule).all()),
          basis.stamp(texts, rule, day));
    }
    return band.cls("band");
  }

  /** What else is known of the rule. */
  private static List<Tag> about(Texts texts, Country country, VisaRule rule) {
    List<Tag> about = new ArrayList<>();
    about.add(Tag.of("h2", texts.get("country.note")).attr("id", CountryText.RULE));
    String note = rule.note().getOrDefault(texts.locale(), "");
    if (!note.isEmpty()) {
      about.add(Tag.of("p", note));
    }
    purposes(texts, "country.purposes", rule.purposes()).ifPresent(about::add);
    purposes(texts, "country.excluded", rule.excludedPurposes()).ifPresent(about::add);
    about.add(Tag.of("p", texts.get("country.passportRule")));
    about.addAll(new RuleHistory(texts).of(country, rule));
    return about;
  }

  /** The rule of a country that has no text of its own. */
  private Tag alone(Texts texts, VisaRule rule, List<Tag> about) {
    Tag article = Tag.of("article").cls("flow prose reading");
    about.forEach(article::with);
    basis.law(texts, rule).forEach(article::with);
    RuleBasis.sources(texts, rule).forEach(article::with);
    return article;
  }

  private static Optional<Tag> purposes(Texts texts, String label, List<String> purposes) {
    if (purposes.isEmpty()) {
      return Optional.empty();
    }
    List<String> words =
        purposes.stream()
            .map(purpose -> "purpose." + purpose)
            .filter(texts.keys()::contains)
            .map(texts::get)
            .toList();
    return Optional.of(
        Tag.of("p", Tag.of("strong", texts.get(label))).with(" " + String.join(", ", words) + "."));
  }

  private Tag next(Texts texts, VisaRegime regime) {
    Tag list = Tag.of("ul");
    List<String> keys =
        switch (regime) {
          case VISA_FREE ->
              List.of("visa-free-entry", "place-of-stay-registration", "land-borders-status");
          case E_VISA -> List.of("e-visa", "place-of-stay-registration", "land-borders-status");
          case ARRIVAL_OR_E_VISA ->
              List.of(
                  "e-visa", "visa-on-arrival", "place-of-stay-registration", "land-borders-status");
          case CONSULAR_VISA, UNKNOWN ->
              List.of(
                  "visa-types",
                  "consular-visa-application",
                  "embassies-and-consulates",
                  "land-borders-status");
        };
    for (String key : keys) {
      items.link(key, texts.locale()).ifPresent(place -> list.with(Tag.of("li", place.link())));
    }
    return Tag.of("section", Tag.of("h2", texts.get("country.next")), list).cls("flow more");
  }

  private static boolean isOnline(VisaRegime regime) {
    return regime == VisaRegime.E_VISA || regime == VisaRegime.ARRIVAL_OR_E_VISA;
  }

  private static Tag applyOnline(Texts texts) {
    Tag button = Tag.link("https://evisa.gov.az/", texts.get("country.eVisaSite")).cls("btn");
    return Tag.of("p", button).with(" " + texts.get("country.onlyOfficial")).cls("row");
  }

  private static String word(VisaRegime regime) {
    return regime.name().toLowerCase(Locale.ROOT);
  }
}
