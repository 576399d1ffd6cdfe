package az.migrationportal.web.country;

import az.migrationportal.content.fact.Countries;
import az.migrationportal.content.fact.Country;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.web.shell.Addresses;
import az.migrationportal.web.shell.PageAnswer;
import az.migrationportal.web.shell.PageRequest;
import az.migrationportal.web.shell.PageSource;
import az.migrationportal.web.shell.SystemAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Answers for the list of countries and for each country. */
@ApplicationScoped
public class CountriesSource implements PageSource {

  static final String COUNTRY = "country";
  static final String NAME = "name";

  @Inject Countries countries;
  @Inject CountryList list;
  @Inject CountryPage page;

  @Override
  public Set<String> parameters(ContentLocale locale, String path) {
    return path.equals(SystemAddress.COUNTRIES.segment(locale)) ? Set.of(COUNTRY, NAME) : Set.of();
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
    return own.isPresent() ? own : inAnotherLanguage(request, segment);
  }

  private PageAnswer shown(Country country, PageRequest request) {
    return new PageAnswer.Shown(page.of(country, request));
  }

  private Optional<PageAnswer> inAnotherLanguage(PageRequest request, String segment) {
    return Arrays.stream(ContentLocale.values())
        .flatMap(locale -> countries.byPath(locale, segment).stream())
        .findFirst()
        .map(found -> new PageAnswer.Elsewhere(Addresses.of(request.locale(), found)));
  }
}
