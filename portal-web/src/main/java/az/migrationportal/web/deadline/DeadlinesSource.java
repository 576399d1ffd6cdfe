package az.migrationportal.web.deadline;

import az.migrationportal.content.deadline.Deadlines;
import az.migrationportal.content.fact.Countries;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.web.shell.Addresses;
import az.migrationportal.web.shell.PageAnswer;
import az.migrationportal.web.shell.PageRequest;
import az.migrationportal.web.shell.PageSource;
import az.migrationportal.web.shell.SystemAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;

/** Answers for the page that counts deadlines. */
@ApplicationScoped
public class DeadlinesSource implements PageSource {
  @Inject Deadlines deadlines;
  @Inject Countries countries;
  @Inject DeadlinesPage page;

  @Override
  public Set<String> parameters(ContentLocale locale, String path) {
    return path.equals(path(locale)) ? Asked.parameters(deadlines) : Set.of();
  }

  @Override
  public Optional<PageAnswer> answer(PageRequest request) {
    return request.path().equals(path(request.locale()))
        ? Optional.of(
            new PageAnswer.Shown(page.of(Asked.of(deadlines, countries, request), request)))
        : Optional.empty();
  }

  /** The address of the page. */
  public static String address(ContentLocale locale) {
    return Addresses.of(locale, path(locale));
  }

  private static String path(ContentLocale locale) {
    String own =
        switch (locale) {
          case AZ -> "muddetler";
          case EN -> "deadlines";
          case RU -> "sroki";
        };
    return SystemAddress.CHECK.segment(locale) + "/" + own;
  }
}
