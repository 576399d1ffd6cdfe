package az.migrationportal.web.answer;

import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.registration.alert.AnswerAddress;
import az.migrationportal.registration.alert.SavedAnswers;
import az.migrationportal.registration.locale.ReaderLocale;
import az.migrationportal.registration.refusal.RegistrationRefusal;
import az.migrationportal.registration.token.SecretToken;
import az.migrationportal.web.i18n.TextCatalogue;
import az.migrationportal.web.i18n.Texts;
import az.migrationportal.web.shell.Page;
import az.migrationportal.web.shell.PageAnswer;
import az.migrationportal.web.shell.PageRequest;
import az.migrationportal.web.shell.PageSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Function;

/**
 * Answers for saved answers and for the pages around them. A token that is mistyped, that never was
 * and one that was forgotten get the same page.
 */
@ApplicationScoped
public class AnswerSource implements PageSource {
  private static final String CONFIRM = "confirm/";
  private static final String FORGET = "forget/";

  @Inject TextCatalogue catalogue;
  @Inject SavedAnswers saved;
  @Inject AnswerPage answers;

  @Override
  public Optional<PageAnswer> answer(PageRequest request) {
    ReaderLocale reader = reader(request.locale());
    String own = AnswerAddress.segment(reader) + "/";
    return request.path().startsWith(own)
        ? Optional.of(below(request.path().substring(own.length()), request))
        : Optional.empty();
  }

  private PageAnswer below(String rest, PageRequest request) {
    Texts texts = catalogue.in(request.locale());
    ButtonPages pages = new ButtonPages(texts);
    try {
      return switch (rest) {
        case "confirmed" -> shown(pages.confirmed());
        case "forgotten" -> shown(pages.forgotten());
        case "expired" -> shown(pages.expired());
        default -> opened(rest, pages, request);
      };
    } catch (RegistrationRefusal e) {
      return new PageAnswer.Personal(503, pages.unreadable());
    }
  }

  private PageAnswer opened(String rest, ButtonPages pages, PageRequest request) {
    if (rest.startsWith(CONFIRM)) {
      return page(
          rest.substring(CONFIRM.length()),
          pages,
          token -> Optional.of(token).filter(saved::canConfirm).map(pages::confirm));
    }
    if (rest.startsWith(FORGET)) {
      return page(
          rest.substring(FORGET.length()), pages, token -> Optional.of(pages.forget(token)));
    }
    return page(
        rest,
        pages,
        token -> saved.find(token).map(answer -> answers.page(token, answer, request.locale())));
  }

  private static PageAnswer page(
      String segment, ButtonPages pages, Function<SecretToken, Optional<Page>> opened) {
    return SecretToken.of(segment)
        .flatMap(opened)
        .map(AnswerSource::shown)
        .orElseGet(() -> new PageAnswer.Personal(404, pages.unknown()));
  }

  private static PageAnswer shown(Page page) {
    return new PageAnswer.Personal(200, page);
  }

  static ReaderLocale reader(ContentLocale locale) {
    return ReaderLocale.ofTag(locale.tag()).orElseThrow();
  }
}
