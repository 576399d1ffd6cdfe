package az.migrationportal.web.check;

import az.migrationportal.content.decision.Decisions;
import az.migrationportal.content.decision.model.Decision;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.web.shell.Addresses;
import az.migrationportal.web.shell.PageAnswer;
import az.migrationportal.web.shell.PageRequest;
import az.migrationportal.web.shell.PageSource;
import az.migrationportal.web.shell.SystemAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Answers for the list of decisions, their questions and their outcomes. */
@ApplicationScoped
public class CheckSource implements PageSource {
  @Inject Decisions decisions;
  @Inject CheckList list;
  @Inject QuestionPage questions;
  @Inject OutcomePage outcomes;
  @Inject RulesPage rules;

  @Override
  public Set<String> parameters(ContentLocale locale, String path) {
    return segment(locale, path)
        .flatMap(segment -> decisions.byPath(locale, segment))
        .map(Asking::parameters)
        .orElseGet(Set::of);
  }

  @Override
  public Optional<PageAnswer> answer(PageRequest request) {
    if (request.path().equals(SystemAddress.CHECK.segment(request.locale()))) {
      return Optional.of(new PageAnswer.Shown(list.page(request)));
    }
    return segment(request.locale(), request.path())
        .flatMap(name -> rules(name, request).or(() -> decision(name, request)));
  }

  private Optional<PageAnswer> rules(String segment, PageRequest request) {
    String end = "/" + CheckAddresses.rules(request.locale());
    if (!segment.endsWith(end)) {
      return Optional.empty();
    }
    String path = segment.substring(0, segment.length() - end.length());
    return decisions
        .byPath(request.locale(), path)
        .map(
            decision ->
                path.equals(decision.path().get(request.locale()))
                    ? new PageAnswer.Shown(rules.page(decision, request))
                    : new PageAnswer.Moved(CheckAddresses.rules(request.locale(), decision)));
  }

  private Optional<PageAnswer> decision(String segment, PageRequest request) {
    return decisions
        .byPath(request.locale(), segment)
        .map(decision -> shown(decision, segment, request))
        .or(() -> inAnotherLanguage(segment, request.locale()));
  }

  private PageAnswer shown(Decision decision, String segment, PageRequest request) {
    Asking asking = Asking.of(decisions, decision, request);
    if (!segment.equals(decision.path().get(request.locale()))) {
      return new PageAnswer.Moved(
          CheckAddresses.of(request.locale(), decision, asking.answers(), asking.more()));
    }
    if (Asking.ticked(decision, request).isPresent() && asking.bad() == null) {
      return new PageAnswer.Elsewhere(
          CheckAddresses.of(request.locale(), decision, asking.answers(), asking.more()));
    }
    return new PageAnswer.Shown(
        asking.wanted() == null && asking.evaluation().complete()
            ? outcomes.page(asking, request)
            : questions.page(asking, request));
  }

  private Optional<PageAnswer> inAnotherLanguage(String segment, ContentLocale locale) {
    return Arrays.stream(ContentLocale.values())
        .flatMap(other -> decisions.byPath(other, segment).stream())
        .findFirst()
        .map(
            decision ->
                new PageAnswer.Elsewhere(CheckAddresses.of(locale, decision, Map.of(), Map.of())));
  }

  private static Optional<String> segment(ContentLocale locale, String path) {
    String own = SystemAddress.CHECK.segment(locale) + "/";
    return path.startsWith(own) ? Optional.of(path.substring(own.length())) : Optional.empty();
  }

  /** Where the list is. */
  static String address(ContentLocale locale) {
    return Addresses.of(locale, SystemAddress.CHECK);
  }
}
