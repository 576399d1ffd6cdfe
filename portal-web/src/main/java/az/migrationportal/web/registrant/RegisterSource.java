package az.migrationportal.web.registrant;

import az.migrationportal.content.fact.Countries;
import az.migrationportal.content.fact.Country;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.registration.confirmation.Confirmations;
import az.migrationportal.registration.draft.Draft;
import az.migrationportal.registration.draft.Drafts;
import az.migrationportal.registration.draft.EntryCheck;
import az.migrationportal.registration.draft.Step;
import az.migrationportal.registration.locale.ReaderLocale;
import az.migrationportal.registration.locale.RegistrationAddress;
import az.migrationportal.registration.refusal.EntryViolation;
import az.migrationportal.registration.refusal.RegistrationRefusal;
import az.migrationportal.registration.token.SecretToken;
import az.migrationportal.registration.token.SessionCookie;
import az.migrationportal.registration.verification.Visits;
import az.migrationportal.web.component.Notice;
import az.migrationportal.web.component.Sentence;
import az.migrationportal.web.component.Tag;
import az.migrationportal.web.i18n.TextCatalogue;
import az.migrationportal.web.i18n.Texts;
import az.migrationportal.web.shell.Page;
import az.migrationportal.web.shell.PageAnswer;
import az.migrationportal.web.shell.PageRequest;
import az.migrationportal.web.shell.PageSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Answers for the pages of registering. But for the first, they are shown to one browser only. */
@ApplicationScoped
public class RegisterSource implements PageSource {
  private static final Set<String> VIEW = Set.of("mend", "more", "link", "refused", "again");
  private static final Set<String> MESSAGES =
      Set.of("sent", "left", "ended", "unknown", "busy", "unavailable");

  @Inject TextCatalogue catalogue;
  @Inject Countries countries;
  @Inject Drafts drafts;
  @Inject Visits visits;
  @Inject StartPage start;
  @Inject StepPage steps;
  @Inject CheckPage checks;
  @Inject CoveragePage coverage;
  @Inject Confirmations confirmations;

  @Override
  public Set<String> parameters(ContentLocale locale, String path) {
    return path.startsWith(own(locale) + "/") ? VIEW : Set.of();
  }

  @Override
  public Optional<PageAnswer> answer(PageRequest request) {
    String own = own(request.locale());
    if (request.path().equals(own)) {
      return Optional.of(new PageAnswer.Shown(start.page(request.locale())));
    }
    return request.path().startsWith(own + "/")
        ? Optional.of(below(request.path().substring(own.length() + 1), request))
        : Optional.empty();
  }

  private PageAnswer below(String segment, PageRequest request) {
    Texts texts = catalogue.in(request.locale());
    ReaderLocale reader = FormParts.reader(texts);
    try {
      if (segment.equals(RegistrationAddress.page(reader, "coverage"))) {
        return new PageAnswer.Personal(200, coverage.page(texts));
      }
      for (String page : MESSAGES) {
        if (segment.equals(RegistrationAddress.page(reader, page))) {
          return new PageAnswer.Personal(
              status(page), FormParts.message(texts, "register.page." + page, page, again(texts)));
        }
      }
      String resume = RegistrationAddress.page(reader, "resume") + "/";
      if (segment.startsWith(resume)) {
        return resume(texts, segment.substring(resume.length()));
      }
      String confirmation = RegistrationAddress.page(reader, "confirmation") + "/";
      if (segment.startsWith(confirmation)) {
        return confirmation(texts, segment.substring(confirmation.length()));
      }
      return ofDraft(segment, reader, texts, request);
    } catch (RegistrationRefusal e) {
      return new PageAnswer.Personal(
          503, FormParts.message(texts, "register.page.unavailable", null));
    }
  }

  private PageAnswer ofDraft(
      String segment, ReaderLocale reader, Texts texts, PageRequest request) {
    SecretToken session = request.sessions().get(SessionCookie.REGISTRANT);
    Optional<Draft> found = session == null ? Optional.empty() : drafts.find(session);
    if (found.isEmpty() && session != null && isOwner(session)) {
      return new PageAnswer.Elsewhere(RegistrationAddress.myRecord(reader) + "?there=yes");
    }
    boolean mend = request.parameters().containsKey("mend");
    for (Step step : Step.all()) {
      if (segment.equals(RegistrationAddress.page(reader, step.id()))) {
        return shown(
            texts,
            found.map(
                draft ->
                    steps.page(
                        texts,
                        draft,
                        step,
                        mend ? check(draft, request).faults(step) : List.<EntryViolation>of(),
                        request.parameters())));
      }
    }
    if (segment.equals(RegistrationAddress.page(reader, "check"))) {
      return shown(
          texts, found.map(draft -> checks.page(texts, draft, check(draft, request), mend)));
    }
    if (segment.equals(RegistrationAddress.page(reader, "code"))) {
      return shown(
          texts,
          found.map(draft -> code(texts, draft, mend, request.parameters().containsKey("again"))));
    }
    return new PageAnswer.Missing();
  }

  /** They have sent it already, from another tab, or pressed the back button. */
  private boolean isOwner(SecretToken session) {
    return visits.find(session).filter(visit -> visit.registration().isPresent()).isPresent();
  }

  private static Page code(Texts texts, Draft draft, boolean wrong, boolean again) {
    Tag lead =
        Tag.of(
            "p",
            Sentence.around(
                texts,
                "register.code.lead",
                "address",
                Tag.of("bdi", draft.entries().find("email").orElse("–"))));
    Tag more =
        Tag.of(
                "div",
                FormParts.button(
                    texts,
                    FormParts.REGISTER + "code",
                    texts.get("register.code.again"),
                    "btn quiet"),
                Tag.of(
                    "p",
                    Tag.link(
                        RegistrationAddress.register(FormParts.reader(texts), "contact"),
                        texts.get("register.code.other"))),
                FormParts.leave(texts))
            .cls("flow");
    Tag body =
        again
            ? CodePage.of(
                texts,
                FormParts.REGISTER + "prove",
                Tag.of("div", Notice.info(texts.get("register.code.sent")), lead).cls("flow"),
                wrong,
                more)
            : CodePage.of(texts, FormParts.REGISTER + "prove", lead, wrong, more);
    return FormParts.page(texts, wrong, texts.get("register.code.title"), "code", body);
  }

  /** What can be no code at all is the address of nothing. */
  private PageAnswer confirmation(Texts texts, String segment) {
    return SecretToken.of(segment)
        .<PageAnswer>map(
            code ->
                new PageAnswer.Personal(
                    200, ConfirmationPage.of(texts, segment, confirmations.find(code))))
        .orElseGet(PageAnswer.Missing::new);
  }

  private PageAnswer resume(Texts texts, String segment) {
    Optional<SecretToken> link = SecretToken.of(segment).filter(drafts::canResume);
    if (link.isEmpty()) {
      return new PageAnswer.Personal(
          404, FormParts.message(texts, "register.page.unknown", null, again(texts)));
    }
    return new PageAnswer.Personal(
        200,
        FormParts.message(
            texts,
            "register.page.resume",
            "resume/" + link.get().value(),
            FormParts.button(
                texts,
                FormParts.REGISTER + "resume/" + link.get().value(),
                texts.get("register.page.resume.button"),
                "btn")));
  }

  private EntryCheck check(Draft draft, PageRequest request) {
    return new EntryCheck(
        draft.entries(),
        request.today(),
        countries.all().stream().map(Country::iso2).collect(Collectors.toSet()));
  }

  private static PageAnswer shown(Texts texts, Optional<Page> page) {
    return page.<PageAnswer>map(found -> new PageAnswer.Personal(200, found))
        .orElseGet(
            () ->
                new PageAnswer.Personal(
                    404, FormParts.message(texts, "register.page.ended", "ended", again(texts))));
  }

  private static int status(String page) {
    return switch (page) {
      case "busy" -> 429;
      case "unavailable" -> 503;
      case "unknown" -> 404;
      default -> 200;
    };
  }

  private static Tag again(Texts texts) {
    ReaderLocale reader = FormParts.reader(texts);
    return Tag.of(
            "p",
            Tag.link(RegistrationAddress.register(reader), texts.get("register.title")).cls("btn"),
            Tag.link(
                RegistrationAddress.myRecord(reader, "sign-in"), texts.get("record.signin.title")))
        .cls("row");
  }

  private static String own(ContentLocale locale) {
    return RegistrationAddress.registerSegment(ReaderLocale.ofTag(locale.tag()).orElseThrow());
  }
}
