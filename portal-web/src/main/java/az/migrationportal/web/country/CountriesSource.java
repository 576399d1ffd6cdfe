package az.migrationportal.web.country;

import az.migrationportal.content.fact.Countries;
import az.migrationportal.content.fact.Country;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.path.PathMeaning;
import az.migrationportal.content.path.Paths;
import az.migrationportal.content.publication.PastItem;
import az.migrationportal.content.publication.PastItems;
import az.migrationportal.web.history.AskedDay;
import az.migrationportal.web.history.PastMark;
import az.migrationportal.web.i18n.TextCatalogue;
import az.migrationportal.web.shell.Addresses;
import az.migrationportal.web.shell.Page;
import az.migrationportal.web.shell.PageAnswer;
import az.migrationportal.web.shell.PageRequest;
import az.migrationportal.web.shell.PageSource;
import az.migrationportal.web.shell.SystemAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Answers for the list of countries and for each country. */
@ApplicationScoped
public class CountriesSource implements PageSource {

  static final String COUNTRY = "country";
  static final String NAME = "name";

  @Inject Countries countries;
  @Inject Paths paths;
  @Inject PastItems past;
  @Inject TextCatalogue catalogue;
  @Inject CountryList list;
  @Inject CountryPage page;

  @Override
  public Set<String> parameters(ContentLocale locale, String path) {
    String own = SystemAddress.COUNTRIES.segment(locale);
    if (path.equals(own)) {
      return Set.of(COUNTRY, NAME);
    }
    return path.startsWith(own + "/") ? Set.of(AskedDay.ON) : Set.of();
  }

  @Override
  public Optional<PageAnswer> answer(PageRequest request) {
    String own = SystemAddress.COUNTRIES.segment(request.locale());
    if (request.path().equals(own)) {
      return Optional.of(request.parameter(COUNTRY).isPresent() ? chosen(request) : list(request));
    }
    return request.path().startsWith(own + "/")
        ? country(request, request.path().substring(own.length() + 1))
        : Optional.empty();
  }

  private PageAnswer list(PageRequest request) {
    return new PageAnswer.Shown(list.page(request));
  }

  /** The form on the first page names a country by its code: lead to its page. */
  private PageAnswer chosen(PageRequest request) {
    return request
        .parameter(COUNTRY)
        .flatMap(code -> countries.byIso2(code.toUpperCase(Locale.ROOT)))
        .<PageAnswer>map(
            country -> new PageAnswer.Elsewhere(Addresses.of(request.locale(), country)))
        .orElseGet(() -> new PageAnswer.Refused(list.page(request)));
  }

  private Optional<PageAnswer> country(PageRequest request, String segment) {
    Optional<PageAnswer> own =
        countries.byPath(request.locale(), segment).map(found -> shown(found, request));
    return own.or(() -> inAnotherLanguage(request, segment)).or(() -> ofItem(request));
  }

  /** An editor gave the text of a country another address: the page stays where the country is. */
  private Optional<PageAnswer> ofItem(PageRequest request) {
    return paths.resolve(request.locale(), request.path()) instanceof PathMeaning.Current current
        ? countries.all().stream()
            .filter(country -> country.key().equals(current.item()))
            .findFirst()
            .map(country -> new PageAnswer.Elsewhere(Addresses.of(request.locale(), country)))
        : Optional.empty();
  }

  private PageAnswer shown(Country country, PageRequest request) {
    AskedDay asked = AskedDay.of(request);
    PastMark mark = new PastMark(catalogue.in(request.locale()), asked);
    Page shown = page.of(country, request, asked);
    if (asked.bad()) {
      return new PageAnswer.Refused(mark.refused(shown));
    }
    return new PageAnswer.Shown(
        asked.isToday() ? shown : mark.on(shown, firstPublished(country, request, asked)));
  }

  /** Of the country's text, where the asked day is before it; rules carry their own days. */
  private @Nullable LocalDate firstPublished(Country country, PageRequest request, AskedDay asked) {
    return past.find(country.key(), request.locale(), asked.day())
        .filter(PastItem::isBeforeFirst)
        .map(PastItem::firstPublished)
        .orElse(null);
  }

  private Optional<PageAnswer> inAnotherLanguage(PageRequest request, String segment) {
    return Arrays.stream(ContentLocale.values())
        .flatMap(locale -> countries.byPath(locale, segment).stream())
        .findFirst()
        .map(found -> new PageAnswer.Elsewhere(Addresses.of(request.locale(), found)));
  }
}
