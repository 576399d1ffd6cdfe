package az.migrationportal.web.record;

import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.registration.asked.MyEnquiries;
import az.migrationportal.registration.asked.OpenOwnEnquiry;
import az.migrationportal.registration.document.MyDocuments;
import az.migrationportal.registration.draft.Step;
import az.migrationportal.registration.enquiry.UnknownEnquiry;
import az.migrationportal.registration.factor.MySecondStep;
import az.migrationportal.registration.forgetting.Receipts;
import az.migrationportal.registration.locale.ReaderLocale;
import az.migrationportal.registration.locale.RegistrationAddress;
import az.migrationportal.registration.passkey.MyPasskeys;
import az.migrationportal.registration.passkey.RelyingParty;
import az.migrationportal.registration.provider.MyIdentity;
import az.migrationportal.registration.provider.ProviderOffer;
import az.migrationportal.registration.recipient.MyMessages;
import az.migrationportal.registration.recipient.OpenMessages;
import az.migrationportal.registration.refusal.RegistrationRefusal;
import az.migrationportal.registration.registrant.MyRecord;
import az.migrationportal.registration.registrant.MyRecords;
import az.migrationportal.registration.registrant.PublicNumber;
import az.migrationportal.registration.reminder.MyReminders;
import az.migrationportal.registration.token.SecretToken;
import az.migrationportal.registration.token.SessionCookie;
import az.migrationportal.registration.verification.NotSignedIn;
import az.migrationportal.registration.verification.Visits;
import az.migrationportal.web.i18n.TextCatalogue;
import az.migrationportal.web.i18n.Texts;
import az.migrationportal.web.registrant.FormParts;
import az.migrationportal.web.shell.Page;
import az.migrationportal.web.shell.PageAnswer;
import az.migrationportal.web.shell.PageRequest;
import az.migrationportal.web.shell.PageSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Answers for one's own record and the pages around it, each time anew. */
@ApplicationScoped
public class RecordSource implements PageSource {
  private static final String SECOND_STEP = "second-step";
  private static final Set<String> VIEW =
      Set.of(
          "mend",
          "new",
          "there",
          "said",
          "refused",
          "more",
          "file",
          "passkey",
          "provider",
          "step",
          "add");

  @Inject TextCatalogue catalogue;
  @Inject MyRecords records;
  @Inject MyReminders reminders;
  @Inject MyDocuments documents;
  @Inject MyMessages messages;
  @Inject OpenMessages openMessages;
  @Inject MyPasskeys passkeys;
  @Inject RelyingParty relyingParty;
  @Inject ProviderOffer provider;
  @Inject MyIdentity identity;
  @Inject MySecondStep secondStep;
  @Inject Visits visits;
  @Inject Receipts receipts;
  @Inject MyEnquiries enquiries;
  @Inject OpenOwnEnquiry openEnquiry;
  @Inject QuestionPage questions;
  @Inject RecordPage recordPage;
  @Inject MovePage movePage;
  @Inject ChangePage changePage;

  @Override
  public Set<String> parameters(ContentLocale locale, String path) {
    String own = own(locale);
    return path.equals(own) || path.startsWith(own + "/") ? VIEW : Set.of();
  }

  @Override
  public Optional<PageAnswer> answer(PageRequest request) {
    String own = own(request.locale());
    if (!request.path().equals(own) && !request.path().startsWith(own + "/")) {
      return Optional.empty();
    }
    Texts texts = catalogue.in(request.locale());
    try {
      return Optional.of(
          request.path().equals(own)
              ? mine(request, texts)
              : below(request.path().substring(own.length() + 1), request, texts));
    } catch (RegistrationRefusal e) {
      return Optional.of(
          new PageAnswer.Personal(
              503, FormParts.message(texts, "register.page.unavailable", null)));
    }
  }

  private PageAnswer mine(PageRequest request, Texts texts) {
    if (awaitsSecondStep(request)) {
      return new PageAnswer.Elsewhere(
          RegistrationAddress.myRecord(FormParts.reader(texts), SECOND_STEP));
    }
    return shown(
        texts,
        found(request).map(record -> recordPage.page(texts, kept(record, request), request)));
  }

  /** Whether the code by mail was shown, and that of the app is still to follow. */
  private boolean awaitsSecondStep(PageRequest request) {
    return Optional.ofNullable(request.sessions().get(SessionCookie.REGISTRANT))
        .flatMap(visits::find)
        .filter(visit -> visit.awaits().isPresent())
        .isPresent();
  }

  private PageAnswer below(String segment, PageRequest request, Texts texts) {
    ReaderLocale reader = FormParts.reader(texts);
    RecordPages pages = new RecordPages(texts);
    boolean mend = request.parameters().containsKey("mend");
    if (segment.equals(RegistrationAddress.page(reader, "sign-in"))) {
      return new PageAnswer.Personal(
          200,
          pages.signIn(
              mend,
              relyingParty.canHavePasskeys(),
              provider.name().map(name -> new ProviderPart(texts, name)).orElse(null),
              request.parameters().get("provider")));
    }
    if (segment.equals(RegistrationAddress.page(reader, "code"))) {
      return new PageAnswer.Personal(200, pages.code(mend));
    }
    if (segment.equals(RegistrationAddress.page(reader, SECOND_STEP))) {
      return awaitsSecondStep(request)
          ? new PageAnswer.Personal(200, pages.secondStep(request.parameters().get("step")))
          : new PageAnswer.Elsewhere(RegistrationAddress.myRecord(reader));
    }
    if (segment.equals("thanks")) {
      return new PageAnswer.Personal(200, pages.thanks());
    }
    String still = RegistrationAddress.page(reader, "still") + "/";
    if (segment.startsWith(still)) {
      return SecretToken.of(segment.substring(still.length()))
          .filter(records::canConfirm)
          .<PageAnswer>map(link -> new PageAnswer.Personal(200, pages.still(link)))
          .orElseGet(() -> unknown(texts));
    }
    String safe = RegistrationAddress.page(reader, "safe") + "/";
    if (segment.startsWith(safe)) {
      return safety(segment.substring(safe.length()), request, texts);
    }
    String receipt = RegistrationAddress.page(reader, "receipt") + "/";
    if (segment.startsWith(receipt)) {
      return PublicNumber.of(segment.substring(receipt.length()))
          .flatMap(receipts::find)
          .<PageAnswer>map(found -> new PageAnswer.Personal(200, pages.receipt(found)))
          .orElseGet(() -> unknown(texts));
    }
    return ofOwner(segment, request, texts, pages);
  }

  private PageAnswer safety(String segment, PageRequest request, Texts texts) {
    boolean mend = request.parameters().containsKey("mend");
    return SecretToken.of(segment)
        .flatMap(
            link ->
                openMessages
                    .find(link, mend)
                    .<PageAnswer>map(
                        message ->
                            new PageAnswer.Personal(
                                200,
                                new SafetyPage(texts, link)
                                    .of(message, request.parameters().containsKey("said")))))
        .orElseGet(() -> unknown(texts));
  }

  private PageAnswer ofOwner(String segment, PageRequest request, Texts texts, RecordPages pages) {
    ReaderLocale reader = FormParts.reader(texts);
    boolean mend = request.parameters().containsKey("mend");
    if (segment.equals(RegistrationAddress.page(reader, "move"))) {
      return shown(
          texts, found(request).map(record -> movePage.page(texts, record, request.today(), mend)));
    }
    if (segment.equals(RegistrationAddress.page(reader, "home"))) {
      return shown(texts, found(request).map(record -> pages.home()));
    }
    if (segment.equals(RegistrationAddress.page(reader, "erase"))) {
      return shown(
          texts, found(request).map(record -> pages.erase(record.number(), asked(request), mend)));
    }
    String question = RegistrationAddress.page(reader, "question") + "/";
    if (segment.startsWith(question)) {
      return question(segment.substring(question.length()), request, texts);
    }
    if (segment.equals(RegistrationAddress.page(reader, "email"))) {
      String why = request.parameters().get("mend");
      return shown(
          texts,
          found(request).map(record -> new EmailPages(texts).form(record.contact().email(), why)));
    }
    if (segment.equals(RegistrationAddress.page(reader, "email-code"))) {
      return shown(texts, found(request).map(record -> new EmailPages(texts).code(mend)));
    }
    for (Step step : Step.all()) {
      if (segment.equals(RegistrationAddress.page(reader, step.id()))) {
        return changed(step, request, texts);
      }
    }
    return new PageAnswer.Missing();
  }

  private int asked(PageRequest request) {
    return enquiries
        .list(Objects.requireNonNull(request.sessions().get(SessionCookie.REGISTRANT)))
        .size();
  }

  /** A question of theirs; one of somebody else, and one that never was, are the same nothing. */
  private PageAnswer question(String number, PageRequest request, Texts texts) {
    SecretToken session = request.sessions().get(SessionCookie.REGISTRANT);
    try {
      if (session == null) {
        throw new NotSignedIn();
      }
      return new PageAnswer.Personal(
          200, questions.page(request.locale(), openEnquiry.execute(session, number), request));
    } catch (NotSignedIn e) {
      return shown(texts, Optional.empty());
    } catch (UnknownEnquiry e) {
      return new PageAnswer.Personal(404, FormParts.message(texts, "ask.unknown", null));
    }
  }

  private PageAnswer changed(Step step, PageRequest request, Texts texts) {
    Optional<MyRecord> record = found(request);
    if (step == Step.PLACE && record.filter(found -> found.current().isEmpty()).isPresent()) {
      return new PageAnswer.Elsewhere(RegistrationAddress.myRecord(FormParts.reader(texts)));
    }
    return shown(
        texts,
        record.map(
            found -> changePage.page(texts, found, step, request.today(), request.parameters())));
  }

  private Optional<MyRecord> found(PageRequest request) {
    return Optional.ofNullable(request.sessions().get(SessionCookie.REGISTRANT))
        .flatMap(records::find);
  }

  private Kept kept(MyRecord record, PageRequest request) {
    SecretToken session = Objects.requireNonNull(request.sessions().get(SessionCookie.REGISTRANT));
    Doors doors =
        new Doors(
            passkeys.list(session),
            provider.name().orElse(null),
            identity.linkedAt(session).orElse(null),
            secondStep.state(session));
    return new Kept(
        record,
        reminders.find(session),
        documents.list(session),
        messages.find(session),
        enquiries.list(session),
        doors);
  }

  /** Who is not signed in, or no longer, is led to where they can be. */
  private static PageAnswer shown(Texts texts, Optional<Page> page) {
    return page.<PageAnswer>map(found -> new PageAnswer.Personal(200, found))
        .orElseGet(
            () ->
                new PageAnswer.Elsewhere(
                    RegistrationAddress.myRecord(FormParts.reader(texts), "sign-in")));
  }

  private static PageAnswer unknown(Texts texts) {
    return new PageAnswer.Personal(404, FormParts.message(texts, "register.page.unknown", null));
  }

  private static String own(ContentLocale locale) {
    return RegistrationAddress.recordSegment(ReaderLocale.ofTag(locale.tag()).orElseThrow());
  }
}
