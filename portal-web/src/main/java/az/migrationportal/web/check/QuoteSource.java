package az.migrationportal.web.check;

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

/** Answers for the page that adds up fees. */
@ApplicationScoped
public class QuoteSource implements PageSource {
  @Inject QuotePage page;

  @Override
  public Set<String> parameters(ContentLocale locale, String path) {
    return path.equals(path(locale)) ? QuoteAsked.PARAMETERS : Set.of();
  }

  @Override
  public Optional<PageAnswer> answer(PageRequest request) {
    return request.path().equals(path(request.locale()))
        ? Optional.of(new PageAnswer.Shown(page.of(QuoteAsked.of(request), request)))
        : Optional.empty();
  }

  /** The address of the page. */
  public static String address(ContentLocale locale) {
    return Addresses.of(locale, path(locale));
  }

  private static String path(ContentLocale locale) {
    String own =
        switch (locale) {
          case AZ -> "xerc";
          case EN -> "cost";
          case RU -> "stoimost";
        };
    return SystemAddress.CHECK.segment(locale) + "/" + own;
  }
}
