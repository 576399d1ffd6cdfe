package az.migrationportal.tests.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.migrationportal.registration.asked.AskAsOwner;
import az.migrationportal.registration.asked.MyEnquiries;
import az.migrationportal.registration.asked.OpenOwnEnquiry;
import az.migrationportal.registration.asked.OpenedEnquiry;
import az.migrationportal.registration.asked.OwnEnquiry;
import az.migrationportal.registration.casework.OpenRegistration;
import az.migrationportal.registration.casework.SearchRegistrants;
import az.migrationportal.registration.desk.FormKind;
import az.migrationportal.registration.desk.KeptForms;
import az.migrationportal.registration.duplicate.MergeRegistrations;
import az.migrationportal.registration.duplicate.OpenDuplicate;
import az.migrationportal.registration.enquiry.AddWords;
import az.migrationportal.registration.enquiry.Enquiries;
import az.migrationportal.registration.enquiry.EnquiryEntries;
import az.migrationportal.registration.enquiry.EraseEnquiry;
import az.migrationportal.registration.enquiry.Receipt;
import az.migrationportal.registration.enquiry.UnknownEnquiry;
import az.migrationportal.registration.forgetting.EraseRegistration;
import az.migrationportal.registration.inbox.AnswerEnquiry;
import az.migrationportal.registration.locale.ReaderLocale;
import az.migrationportal.registration.officer.Officer;
import az.migrationportal.registration.refusal.InvalidEntries;
import az.migrationportal.registration.registrant.MyRecords;
import az.migrationportal.registration.store.RegistrationDatabase;
import az.migrationportal.registration.thread.EnquiryState;
import az.migrationportal.registration.thread.Topic;
import az.migrationportal.registration.token.SecretToken;
import az.migrationportal.registration.verification.NotSignedIn;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What an owner asks stands on their record, and nobody but them can tell. */
@ExtendWith(ArquillianExtension.class)
class OwnEnquiriesIT {
  @Inject private MissionPeople people;
  @Inject private RegistersFor registers;
  @Inject private AskAsOwner ask;
  @Inject private MyEnquiries mine;
  @Inject private OpenOwnEnquiry open;
  @Inject private Enquiries enquiries;
  @Inject private AddWords addWords;
  @Inject private EraseEnquiry eraseEnquiry;
  @Inject private AnswerEnquiry answer;
  @Inject private EraseRegistration erase;
  @Inject private KeptForms forms;
  @Inject private SearchRegistrants searchRegistrants;
  @Inject private OpenRegistration openRegistration;
  @Inject private OpenDuplicate openDuplicate;
  @Inject private MergeRegistrations merge;
  @Inject private MyRecords records;
  @Inject private RegistrationDatabase database;

  @Deployment
  static WebArchive registration() {
    return RegistrationWar.create();
  }

  @BeforeEach
  void arrive() {
    people.arrive();
  }

  @Test
  void what_an_owner_asks_is_listed_newest_first_and_opens_without_its_link() {
    SecretToken owner = registers.registered("asks@example.org");
    assertThat(mine.list(owner)).isEmpty();
    Receipt first = ask(owner, "Birinci");
    Receipt second = ask(owner, "İkinci");
    assertThat(mine.list(owner))
        .extracting(OwnEnquiry::number)
        .containsExactly(second.number(), first.number());
    assertThat(mine.list(owner).get(0))
        .satisfies(
            listed -> {
              assertThat(listed.topic()).isEqualTo(Topic.WORK);
              assertThat(listed.state()).isEqualTo(EnquiryState.OPEN);
              assertThat(listed.unseen()).isFalse();
            });
    OpenedEnquiry opened = open.execute(owner, first.number());
    assertThat(opened.enquiry().words()).extracting(word -> word.text()).containsExactly("Birinci");
    assertThat(opened.token().value()).isEqualTo(first.token().value());
    addWords.execute(opened.token(), "Yenə", LocalDate::plusDays, MissionPeople.network());
    assertThat(enquiries.find(first.token()).orElseThrow().words()).hasSize(2);
  }

  @Test
  void an_answer_is_unseen_until_it_is_opened_from_the_record() {
    SecretToken owner = registers.registered("unseen@example.org");
    Receipt asked = ask(owner, "Nə vaxt?");
    answered(asked.number(), "Sabah");
    assertThat(mine.list(owner)).singleElement().matches(OwnEnquiry::unseen);
    open.execute(owner, asked.number());
    assertThat(mine.list(owner)).singleElement().matches(listed -> !listed.unseen());
    addWords.execute(asked.token(), "Sağ olun", LocalDate::plusDays, MissionPeople.network());
    assertThat(mine.list(owner)).singleElement().matches(listed -> !listed.unseen());
    answered(asked.number(), "Buyurun");
    assertThat(mine.list(owner)).singleElement().matches(OwnEnquiry::unseen);
  }

  @Test
  void what_was_asked_without_signing_in_is_never_found_by_its_address() {
    SecretToken owner = registers.registered("plainly@example.org");
    Receipt plain = people.asked("DE", "Ünvanla", "plainly@example.org");
    assertThat(mine.list(owner)).isEmpty();
    assertThatThrownBy(() -> open.execute(owner, plain.number()))
        .isInstanceOf(UnknownEnquiry.class);
  }

  @Test
  void an_enquiry_of_somebody_else_is_answered_as_one_that_never_was() {
    SecretToken owner = registers.registered("theirs@example.org");
    SecretToken other = registers.registered("others@example.org", "Özgə", "G1");
    Receipt asked = ask(owner, "Mənim");
    assertThatThrownBy(() -> open.execute(other, asked.number()))
        .isInstanceOf(UnknownEnquiry.class);
    assertThatThrownBy(() -> open.execute(other, "ENQ-2222-2222"))
        .isInstanceOf(UnknownEnquiry.class);
    SecretToken nobody = SecretToken.random();
    assertThatThrownBy(() -> open.execute(nobody, asked.number())).isInstanceOf(NotSignedIn.class);
    assertThatThrownBy(() -> mine.list(nobody)).isInstanceOf(NotSignedIn.class);
    assertThatThrownBy(() -> ask(nobody, "Heç kim")).isInstanceOf(NotSignedIn.class);
    assertThat(mine.list(other)).isEmpty();
  }

  @Test
  void the_database_does_not_tell_whose_an_enquiry_is() {
    SecretToken owner = registers.registered("sealed-link@example.org");
    Receipt asked = ask(owner, "Gizli");
    String name =
        database
            .query(
                "select hex(k.name) name from enquiry e join data_key k on k.id = e.data_key"
                    + " where e.number = ?",
                row -> row.text("name"),
                asked.number())
            .get(0);
    assertThat(
            database.query(
                "select sealed from own_enquiry",
                row -> new String(row.bytes("sealed"), StandardCharsets.ISO_8859_1)))
        .isNotEmpty()
        .noneMatch(kept -> kept.contains(asked.number()))
        .noneMatch(kept -> kept.toUpperCase(java.util.Locale.ROOT).contains(name));
  }

  @Test
  void one_form_is_one_entry_however_often_and_from_how_many_tabs_it_is_sent() throws Exception {
    SecretToken owner = registers.registered("twice-asked@example.org");
    SecretToken form = SecretToken.random();
    ExecutorService tabs = Executors.newFixedThreadPool(4);
    try {
      List<Callable<String>> all = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        all.add(() -> ask(owner, form, "Bir dəfə").number());
      }
      List<String> numbers = new ArrayList<>();
      for (Future<String> sent : tabs.invokeAll(all)) {
        numbers.add(sent.get());
      }
      assertThat(numbers).containsOnly(numbers.get(0));
    } finally {
      tabs.shutdownNow();
    }
    assertThat(mine.list(owner)).hasSize(1);
    assertThatThrownBy(() -> ask(owner, "")).isInstanceOf(InvalidEntries.class);
    assertThat(mine.list(owner)).hasSize(1);
  }

  @Test
  void an_enquiry_that_was_erased_is_listed_no_more_and_its_entry_goes_with_the_next() {
    SecretToken owner = registers.registered("erased-asked@example.org");
    Receipt gone = ask(owner, "Gedən");
    eraseEnquiry.execute(gone.token());
    assertThat(mine.list(owner)).isEmpty();
    assertThatThrownBy(() -> open.execute(owner, gone.number())).isInstanceOf(UnknownEnquiry.class);
    ask(owner, "Qalan");
    assertThat(links(owner)).isEqualTo(1);
  }

  @Test
  void erasing_the_record_leaves_the_enquiry_to_its_own_clock_and_nothing_that_leads_to_it() {
    SecretToken owner = registers.registered("leaves-asked@example.org");
    Receipt asked = ask(owner, "Qalır");
    long before = links();
    erase.execute(owner);
    assertThat(links()).isEqualTo(before - 1);
    assertThat(enquiries.find(asked.token())).isPresent();
    answered(asked.number(), "Cavab");
  }

  @Test
  void whoever_wants_it_erases_their_enquiries_too_and_nobody_elses() {
    SecretToken owner = registers.registered("takes-asked@example.org");
    SecretToken other = registers.registered("keeps-asked@example.org", "Başqa", "H1");
    Receipt first = ask(owner, "Bir");
    Receipt second = ask(owner, "İki");
    Receipt plain = people.asked("DE", "Sadə", "takes-asked@example.org");
    Receipt others = ask(other, "Başqasının");
    eraseEnquiry.execute(second.token());
    erase.executeWithEnquiries(owner);
    assertThat(enquiries.find(first.token())).isEmpty();
    assertThat(enquiries.find(plain.token())).isPresent();
    assertThat(mine.list(other)).extracting(OwnEnquiry::number).containsExactly(others.number());
    assertThat(records.find(owner)).isEmpty();
    assertThatThrownBy(() -> erase.executeWithEnquiries(owner)).isInstanceOf(NotSignedIn.class);
  }

  @Test
  void who_registered_twice_finds_the_enquiries_of_both() {
    SecretToken first = registers.registered("merged-1@example.org", "Əkiz asked", "K1");
    SecretToken second = registers.registered("merged-2@example.org", "Əkiz asked", "");
    Receipt one = ask(first, "Birincidən");
    Receipt two = ask(second, "İkincidən");
    Officer consul = people.named("consul");
    String kept = records.find(first).orElseThrow().number();
    String joined = records.find(second).orElseThrow().number();
    SecretToken form =
        forms.keep(
            consul,
            FormKind.SEARCH,
            Map.of("reason", "register", "words", "İki dəfə", "exact", kept));
    searchRegistrants.execute(consul, form);
    openRegistration.execute(consul, form, kept);
    openDuplicate.execute(consul, kept, joined);
    merge.execute(consul, kept, joined);
    assertThat(mine.list(first))
        .extracting(OwnEnquiry::number)
        .containsExactlyInAnyOrder(one.number(), two.number());
    assertThat(open.execute(first, two.number()).enquiry().number()).isEqualTo(two.number());
  }

  private Receipt ask(SecretToken owner, String words) {
    return ask(owner, SecretToken.random(), words);
  }

  private Receipt ask(SecretToken owner, SecretToken form, String words) {
    return ask.execute(
        owner,
        form,
        new EnquiryEntries(ReaderLocale.AZ, "work", "DE", words, ""),
        LocalDate::plusDays,
        MissionPeople.network());
  }

  private void answered(String number, String words) {
    Officer officer = people.named("berlin");
    int seen =
        database
            .query(
                "select words from enquiry where number = ?",
                row -> (int) row.number("words"),
                number)
            .get(0);
    answer.execute(officer, number, seen, words);
  }

  private long links() {
    return database
        .query("select count(*) counted from own_enquiry", row -> row.number("counted"))
        .get(0);
  }

  private long links(SecretToken owner) {
    return database
        .query(
            "select count(*) counted from own_enquiry o join registration r"
                + " on r.id = o.registration where r.number = ?",
            row -> row.number("counted"),
            records.find(owner).orElseThrow().number())
        .get(0);
  }
}
