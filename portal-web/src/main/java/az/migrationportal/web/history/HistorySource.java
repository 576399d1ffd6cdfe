package az.migrationportal.web.history;

import az.migrationportal.content.decision.Decisions;
import az.migrationportal.content.decision.model.Decision;
import az.migrationportal.content.fact.Countries;
import az.migrationportal.content.fact.Country;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.path.PathMeaning;
import az.migrationportal.content.path.Paths;
import az.migrationportal.web.shell.Addresses;
import az.migrationportal.web.shell.PageAnswer;
import az.migrationportal.web.shell.PageRequest;
import az.migrationportal.web.shell.PageSource;
import az.migrationportal.web.shell.SystemAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Answers below the page of what changed: the address of a page, and the rules. */
@ApplicationScoped
public class HistorySource implements PageSource {

  @Inject Paths paths;
  @Inject Countries countries;
  @Inject ComparePage comparison;
  @Inject RulesPage rules;
  @Inject Decisions decisions;
  @Inject OutcomeChangesPage outcomes;

  @Override
  public Set<String> parameters(ContentLocale locale, String path) {
    Optional<String> rest = below(locale, path);
    if (rest.isEmpty()) {
      return Set.of();
    }
    return rest.flatMap(address -> decision(address, locale))
        .map(OutcomeChangesPage::parameters)
        .orElse(Set.of(HistoryAddresses.FROM, HistoryAddresses.TO));
  }

  @Override
  public Optional<PageAnswer> answer(PageRequest request) {
    return below(request.locale(), request.path())
        .flatMap(
            rest ->
                rest.equals(HistoryAddresses.rulesSegment(request.locale()))
                    ? Optional.of(rules.answer(request))
                    : decision(rest, request.locale())
                        .map(decision -> outcomes.answer(decision, request))
                        .or(() -> compared(rest, request)));
  }

  private Optional<PageAnswer> compared(String rest, PageRequest request) {
    Country country = country(rest, request.locale());
    PathMeaning meaning = paths.resolve(request.locale(), rest);
    Optional<PageAnswer> text =
        country != null
            ? comparison.of(country.key(), country, request)
            : meaning instanceof PathMeaning.Current current
                ? comparison.of(current.item(), null, request)
                : Optional.empty();
    if (text.isPresent()) {
      return text;
    } else if (country != null) {
      return Optional.of(comparison.of(country, request));
    } else if (meaning instanceof PathMeaning.MovedTo moved) {
      String address = Addresses.of(moved.locale(), moved.path());
      return Optional.of(new PageAnswer.Moved(HistoryAddresses.compared(moved.locale(), address)));
    }
    return Optional.empty();
  }

  private Optional<Decision> decision(String rest, ContentLocale locale) {
    String list = SystemAddress.CHECK.segment(locale) + "/";
    return rest.startsWith(list)
        ? decisions.byPath(locale, rest.substring(list.length()))
        : Optional.empty();
  }

  private @Nullable Country country(String rest, ContentLocale locale) {
    String list = SystemAddress.COUNTRIES.segment(locale) + "/";
    return rest.startsWith(list)
        ? countries.byPath(locale, rest.substring(list.length())).orElse(null)
        : null;
  }

  private static Optional<String> below(ContentLocale locale, String path) {
    String own = SystemAddress.CHANGES.segment(locale) + "/";
    return path.startsWith(own) ? Optional.of(path.substring(own.length())) : Optional.empty();
  }
}
