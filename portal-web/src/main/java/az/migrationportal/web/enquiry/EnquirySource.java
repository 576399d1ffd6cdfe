package az.migrationportal.web.enquiry;

import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.registration.enquiry.Enquiries;
import az.migrationportal.registration.enquiry.EnquiryAddress;
import az.migrationportal.registration.enquiry.EnquiryDrafts;
import az.migrationportal.registration.enquiry.EnquiryEntries;
import az.migrationportal.registration.locale.ReaderLocale;
import az.migrationportal.registration.refusal.RegistrationRefusal;
import az.migrationportal.registration.token.SecretToken;
import az.migrationportal.registration.token.SessionCookie;
import az.migrationportal.registration.verification.Visits;
import az.migrationportal.web.i18n.TextCatalogue;
import az.migrationportal.web.i18n.Texts;
import az.migrationportal.web.shell.Page;
import az.migrationportal.web.shell.PageAnswer;
import az.migrationportal.web.shell.PageRequest;
import az.migrationportal.web.shell.PageSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Answers for the form of asking and for enquiries. A link that is mistyped, that never was and one
 * whose enquiry was erased get the same page.
 */
@ApplicationScoped
public class EnquirySource implements PageSource {
  private static final String DRAFT = "draft/";
  private static final String ADD = "add";
  private static final String OWN = "own";

  @Inject TextCatalogue catalogue;
  @Inject Enquiries enquiries;
  @Inject EnquiryDrafts drafts;
  @Inject Visits visits;
  @Inject AskPage ask;
  @Inject ThreadPage thread;

  @Override
  public Set<String> parameters(ContentLocale locale, String path) {
    return path.startsWith(EnquiryAddress.segment(reader(locale)) + "/")
        ? Set.of(ADD, OWN)
        : Set.of();
  }

  @Override
  public Optional<PageAnswer> answer(PageRequest request) {
    String own = EnquiryAddress.segment(reader(request.locale()));
    if (request.path().equals(own)) {
      return Optional.of(asking(request));
    }
    return request.path().startsWith(own + "/")
        ? Optional.of(below(request.path().substring(own.length() + 1), request))
        : Optional.empty();
  }

  /** Who is signed in to their record is asked whether it belongs there, and told to nobody. */
  private PageAnswer asking(PageRequest request) {
    Boolean own = own(request);
    Page page = ask.empty(request.locale(), SecretToken.random(), own);
    return own == null ? new PageAnswer.Fresh(page) : shown(page);
  }

  private @Nullable Boolean own(PageRequest request) {
    SecretToken session = request.sessions().get(SessionCookie.REGISTRANT);
    boolean owner =
        session != null
            && visits.find(session).filter(visit -> visit.registration().isPresent()).isPresent();
    return owner ? Boolean.valueOf(request.parameter(OWN).isEmpty()) : null;
  }

  private PageAnswer below(String rest, PageRequest request) {
    Texts texts = catalogue.in(request.locale());
    ShortPages pages = new ShortPages(texts);
    try {
      return switch (rest) {
        case "erased" -> shown(pages.erased());
        case "too-many" -> new PageAnswer.Personal(429, pages.tooMany());
        case "away" -> new PageAnswer.Personal(503, pages.away());
        default ->
            opened(rest, request)
                .map(EnquirySource::shown)
                .orElseGet(() -> new PageAnswer.Personal(404, pages.unknown()));
      };
    } catch (RegistrationRefusal e) {
      return new PageAnswer.Personal(503, pages.away());
    }
  }

  private Optional<Page> opened(String rest, PageRequest request) {
    if (rest.startsWith(DRAFT)) {
      return SecretToken.of(rest.substring(DRAFT.length()))
          .flatMap(
              form ->
                  drafts
                      .find(form)
                      .map(entries -> ask.mended(request.locale(), form, entries, own(request))));
    }
    return SecretToken.of(rest)
        .flatMap(
            token ->
                enquiries
                    .find(token)
                    .map(
                        enquiry ->
                            thread.page(request.locale(), token, enquiry, unsent(token, request))));
  }

  /** What could not be added a moment ago, with the rule it broke. */
  private Unsent unsent(SecretToken token, PageRequest request) {
    String rule = request.parameter(ADD).orElse("");
    String words = rule.isEmpty() ? "" : drafts.find(token).map(EnquiryEntries::words).orElse("");
    return new Unsent(rule, words);
  }

  private static PageAnswer shown(Page page) {
    return new PageAnswer.Personal(200, page);
  }

  static ReaderLocale reader(ContentLocale locale) {
    return ReaderLocale.ofTag(locale.tag()).orElseThrow();
  }
}
