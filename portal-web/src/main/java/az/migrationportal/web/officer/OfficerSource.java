package az.migrationportal.web.officer;

import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.registration.casework.UnknownSearch;
import az.migrationportal.registration.crisis.CrisisNumber;
import az.migrationportal.registration.crisis.UnknownCrisisMessage;
import az.migrationportal.registration.desk.FormKind;
import az.migrationportal.registration.desk.KeptForm;
import az.migrationportal.registration.desk.KeptForms;
import az.migrationportal.registration.draft.Entries;
import az.migrationportal.registration.enquiry.EnquiryNumber;
import az.migrationportal.registration.enquiry.UnknownEnquiry;
import az.migrationportal.registration.inbox.InboxView;
import az.migrationportal.registration.officer.Officer;
import az.migrationportal.registration.officer.OfficerAddress;
import az.migrationportal.registration.officer.OfficerNotAllowed;
import az.migrationportal.registration.officer.OfficerRole;
import az.migrationportal.registration.officer.OfficerSessions;
import az.migrationportal.registration.officer.Officers;
import az.migrationportal.registration.protection.DataUnreadable;
import az.migrationportal.registration.registrant.PublicNumber;
import az.migrationportal.registration.registrant.UnknownRegistration;
import az.migrationportal.registration.token.SecretToken;
import az.migrationportal.registration.token.SessionCookie;
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

/**
 * Answers for the officers' pages. Whoever has not signed in is led to the page that asks for it,
 * whatever they ask for.
 */
@ApplicationScoped
public class OfficerSource implements PageSource {
  private static final String ENQUIRY = "enquiry/";
  private static final String ACCOUNT = "accounts/";
  private static final String SEARCH = SearchPages.REST + "/";
  private static final String REGISTRATION = "registration/";
  private static final String CRISIS = CrisisPages.REST + "/";
  private static final String WITH = "/with/";
  private static final String VIEW = "view";
  private static final String PROBLEM = "problem";
  private static final String DONE = "done";
  private static final String KEPT = "kept";
  private static final String MEND = "mend";

  @Inject TextCatalogue catalogue;
  @Inject OfficerSessions sessions;
  @Inject Officers officers;
  @Inject InboxPage inbox;
  @Inject CasePage cases;
  @Inject AccountPages accounts;
  @Inject TrailPage trail;
  @Inject KeptForms forms;
  @Inject SearchPages searches;
  @Inject RegistrantPage registrants;
  @Inject ComparePage compare;
  @Inject CrisisPages crisis;

  @Override
  public Set<String> parameters(ContentLocale locale, String path) {
    return isOwn(path) ? Set.of(VIEW, PROBLEM, DONE, KEPT, MEND) : Set.of();
  }

  @Override
  public Optional<PageAnswer> answer(PageRequest request) {
    return isOwn(request.path()) ? Optional.of(own(request)) : Optional.empty();
  }

  private static boolean isOwn(String path) {
    return path.equals(OfficerAddress.SEGMENT) || path.startsWith(OfficerAddress.SEGMENT + "/");
  }

  private PageAnswer own(PageRequest request) {
    Texts texts = catalogue.in(request.locale());
    SignInPages pages = new SignInPages(texts);
    String rest =
        request.path().equals(OfficerAddress.SEGMENT)
            ? ""
            : request.path().substring(OfficerAddress.SEGMENT.length() + 1);
    String problem = problem(texts, request);
    if (rest.equals("sign-in")) {
      return new PageAnswer.Personal(status(problem), pages.signIn(problem));
    }
    Optional<Officer> officer =
        Optional.ofNullable(request.sessions().get(SessionCookie.OFFICER)).flatMap(sessions::find);
    if (officer.isEmpty()) {
      return new PageAnswer.Elsewhere(
          OfficerAddress.below(OfficerFrame.reader(request.locale()), "sign-in"));
    }
    try {
      return signedIn(officer.get(), rest, problem, request, texts);
    } catch (OfficerNotAllowed e) {
      return new PageAnswer.Personal(403, pages.forbidden(officer.get()));
    } catch (UnknownEnquiry | UnknownSearch | UnknownCrisisMessage e) {
      return new PageAnswer.Personal(404, pages.unknown(officer.get()));
    } catch (DataUnreadable e) {
      return new PageAnswer.Personal(503, pages.away(officer.get()));
    }
  }

  private PageAnswer signedIn(
      Officer officer, String rest, String problem, PageRequest request, Texts texts) {
    if (rest.startsWith(ENQUIRY)) {
      String number =
          EnquiryNumber.of(rest.substring(ENQUIRY.length())).orElseThrow(UnknownEnquiry::new);
      return shown(
          problem,
          cases.page(officer, number, problem, request.parameter(DONE).isPresent(), texts));
    }
    if (rest.startsWith(ACCOUNT)) {
      officer.require(OfficerRole.ADMINISTRATOR);
      Officer other =
          officers.find(rest.substring(ACCOUNT.length())).orElseThrow(UnknownEnquiry::new);
      return shown(
          problem,
          accounts.one(officer, other, problem, kept(officer, FormKind.ACCOUNT, request), texts));
    }
    if (rest.startsWith(SEARCH)) {
      SecretToken token =
          SecretToken.of(rest.substring(SEARCH.length())).orElseThrow(UnknownEnquiry::new);
      return searches.search(officer, token, problem, request.today(), texts);
    }
    if (rest.startsWith(REGISTRATION)) {
      return registration(
          officer, rest.substring(REGISTRATION.length()).split(WITH, -1), problem, request, texts);
    }
    if (rest.startsWith(CRISIS)) {
      return message(officer, rest.substring(CRISIS.length()), problem, request, texts);
    }
    boolean done = request.parameter(DONE).isPresent();
    return switch (rest) {
      case CrisisPages.REST -> shown(problem, crisis.all(officer, problem, texts));
      case SearchPages.REST -> searches.begin(officer, texts);
      case "" -> first(officer, problem, request, texts);
      case "accounts" ->
          shown(
              problem,
              accounts.all(
                  officer,
                  problem,
                  kept(officer, FormKind.ACCOUNT, request).orElse(Entries.NONE),
                  texts));
      case "trail" -> shown(problem, trail.page(officer, texts));
      case "password" -> shown(problem, new SignInPages(texts).password(officer, problem, done));
      case "forbidden" -> throw new OfficerNotAllowed();
      default -> throw new UnknownEnquiry();
    };
  }

  private PageAnswer message(
      Officer officer, String segment, String problem, PageRequest request, Texts texts) {
    String number = CrisisNumber.of(segment).orElseThrow(UnknownCrisisMessage::new);
    boolean mend = request.parameter(MEND).isPresent();
    CrisisView view =
        new CrisisView(
            problem,
            mend,
            request.parameter(DONE).orElse(""),
            kept(officer, FormKind.CRISIS, request));
    Page page = crisis.one(officer, number, view, texts);
    return new PageAnswer.Personal(mend || !problem.isEmpty() ? 422 : 200, page);
  }

  /** What was typed and could not be taken. */
  private Optional<Entries> kept(Officer officer, FormKind kind, PageRequest request) {
    return request
        .parameter(KEPT)
        .flatMap(SecretToken::of)
        .flatMap(token -> forms.find(officer, kind, token))
        .map(KeptForm::entries);
  }

  /**
   * Where no look is open, the officer says why first; whether there is such a record is not told.
   */
  private PageAnswer registration(
      Officer officer, String[] segments, String problem, PageRequest request, Texts texts) {
    String number = PublicNumber.of(segments[0]).orElseThrow(UnknownEnquiry::new);
    boolean done = request.parameter(DONE).isPresent();
    try {
      if (segments.length == 1) {
        return shown(
            problem, registrants.page(officer, number, problem, done, request.today(), texts));
      }
      String other = PublicNumber.of(segments[1]).orElseThrow(UnknownEnquiry::new);
      return shown(problem, compare.page(officer, number, other, problem, texts));
    } catch (UnknownRegistration e) {
      return searches.sayWhy(officer, number, texts);
    }
  }

  /**
   * The inbox, the registrations for whoever answers nothing, or the accounts for whoever keeps
   * those and answers nothing.
   */
  private PageAnswer first(Officer officer, String problem, PageRequest request, Texts texts) {
    boolean answers = officer.has(OfficerRole.ANSWERING) || officer.has(OfficerRole.CHIEF);
    if (!answers && officer.has(OfficerRole.CONSULAR)) {
      return new PageAnswer.Elsewhere(
          OfficerAddress.below(OfficerFrame.reader(request.locale()), SearchPages.REST));
    }
    if (!answers && officer.has(OfficerRole.ADMINISTRATOR)) {
      return new PageAnswer.Elsewhere(
          OfficerAddress.below(OfficerFrame.reader(request.locale()), "accounts"));
    }
    Optional<InboxView> view = request.parameter(VIEW).flatMap(InboxView::of);
    return shown(problem, inbox.page(officer, view, problem, texts));
  }

  /** Only problems that have words. */
  private static String problem(Texts texts, PageRequest request) {
    return request
        .parameter(PROBLEM)
        .filter(rule -> texts.keys().contains("officer.problem." + rule))
        .orElse("");
  }

  private static int status(String problem) {
    return switch (problem) {
      case "" -> 200;
      case "officer-not-proven" -> 401;
      case "officer-must-wait" -> 429;
      default -> 503;
    };
  }

  private static PageAnswer shown(String problem, Page page) {
    return new PageAnswer.Personal(problem.isEmpty() ? 200 : 422, page);
  }
}
