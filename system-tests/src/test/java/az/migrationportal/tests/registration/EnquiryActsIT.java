package az.migrationportal.tests.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.migrationportal.registration.enquiry.AddWords;
import az.migrationportal.registration.enquiry.AskEnquiry;
import az.migrationportal.registration.enquiry.Enquiries;
import az.migrationportal.registration.enquiry.Enquiry;
import az.migrationportal.registration.enquiry.EnquiryDrafts;
import az.migrationportal.registration.enquiry.EnquiryEntries;
import az.migrationportal.registration.enquiry.EnquirySweep;
import az.migrationportal.registration.enquiry.EraseEnquiry;
import az.migrationportal.registration.enquiry.JudgeAnswer;
import az.migrationportal.registration.enquiry.KeepDraft;
import az.migrationportal.registration.enquiry.Receipt;
import az.migrationportal.registration.enquiry.TooManyEnquiries;
import az.migrationportal.registration.enquiry.UnknownEnquiry;
import az.migrationportal.registration.enquiry.WorkDays;
import az.migrationportal.registration.locale.ReaderLocale;
import az.migrationportal.registration.mail.MailWorker;
import az.migrationportal.registration.protection.DataUnreadable;
import az.migrationportal.registration.refusal.InvalidEntries;
import az.migrationportal.registration.thread.EnquiryState;
import az.migrationportal.registration.thread.Word;
import az.migrationportal.registration.thread.WordKind;
import az.migrationportal.registration.token.SecretToken;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class EnquiryActsIT {
  private static final WorkDays EVERY_DAY = LocalDate::plusDays;
  private static final String WORDS = "\n Salam!\n\n\tİşə <b>nə vaxt</b> başlaya bilərəm? 🧿 ";

  @Inject private AskEnquiry ask;
  @Inject private AddWords add;
  @Inject private JudgeAnswer judge;
  @Inject private EraseEnquiry erase;
  @Inject private KeepDraft keepDraft;
  @Inject private Enquiries enquiries;
  @Inject private EnquiryDrafts drafts;
  @Inject private EnquirySweep sweep;
  @Inject private MailWorker mails;
  @Resource private ManagedExecutorService threads;

  @Deployment
  static WebArchive registration() {
    return RegistrationWar.create();
  }

  @BeforeEach
  void key() {
    KeyFile.hold(KeyFile.key(1));
  }

  @Test
  void what_is_asked_is_kept_exactly_and_opened_by_the_link_alone() {
    Receipt receipt = asked("exactly", WORDS, "");
    Enquiry enquiry = opened(receipt);
    assertThat(receipt.number()).matches("ENQ-[2-9A-Z]{4}-[2-9A-Z]{4}");
    assertThat(enquiry.number()).isEqualTo(receipt.number());
    assertThat(enquiry.words()).extracting(Word::text).containsExactly(WORDS);
    assertThat(enquiry.state()).isEqualTo(EnquiryState.OPEN);
    assertThat(enquiry.country()).isEqualTo("DE");
    assertThat(enquiries.find(SecretToken.random())).isEmpty();
  }

  @Test
  void an_answer_is_promised_after_fifteen_working_days_and_the_next_one_in_trouble() {
    LocalDate today = opened(asked("today", "a", "")).keptUntil().minusDays(365);
    assertThat(opened(asked("usual", "a", "")).due()).isEqualTo(today.plusDays(15));
    Receipt urgent =
        ask.execute(
            SecretToken.random(),
            new EnquiryEntries(ReaderLocale.AZ, "help", "", "Kömək edin", ""),
            EVERY_DAY,
            network("urgent"));
    assertThat(opened(urgent).due()).isEqualTo(today.plusDays(1));
  }

  @Test
  void a_form_that_is_sent_twice_is_one_enquiry_and_one_mail() {
    SecretToken form = SecretToken.random();
    Receipt first =
        ask.execute(form, entries("Twice", "twice@example.org"), EVERY_DAY, "2001:db8:1::1");
    Receipt second =
        ask.execute(form, entries("Twice", "twice@example.org"), EVERY_DAY, "2001:db8:1::1");
    assertThat(second.number()).isEqualTo(first.number());
    assertThat(second.token().value()).isEqualTo(first.token().value());
    assertThat(opened(first).words()).hasSize(1);
    assertThat(mailsTo("twice@example.org")).hasSize(1);
  }

  @Test
  void a_form_that_is_sent_eight_times_at_the_same_moment_is_one_enquiry() throws Exception {
    SecretToken form = SecretToken.random();
    List<Callable<String>> senders =
        Stream.generate(
                () ->
                    (Callable<String>)
                        () ->
                            ask.execute(form, entries("At once", ""), EVERY_DAY, "2001:db8:2::1")
                                .number())
            .limit(8)
            .toList();
    List<String> numbers =
        threads.invokeAll(senders).stream()
            .map(
                future -> {
                  try {
                    return future.get();
                  } catch (InterruptedException | java.util.concurrent.ExecutionException e) {
                    throw new AssertionError(e);
                  }
                })
            .distinct()
            .toList();
    assertThat(numbers).hasSize(1);
  }

  @Test
  void a_form_that_is_sent_again_with_other_words_loses_none_of_them() {
    SecretToken form = SecretToken.random();
    Receipt first = ask.execute(form, entries("One", ""), EVERY_DAY, network("again"));
    ask.execute(form, entries("Two", ""), EVERY_DAY, network("again"));
    assertThat(opened(first).words()).extracting(Word::text).containsExactly("One", "Two");
  }

  @Test
  void the_receipt_names_number_and_link_and_not_the_words() {
    Receipt receipt = asked("mail", "Unspeakable words", "receipt@example.org");
    List<MimeMessage> sent = mailsTo("receipt@example.org");
    assertThat(sent).hasSize(1);
    assertThat(Postbox.text(sent.get(0)))
        .contains(receipt.number(), "/en/ask/" + receipt.token().value())
        .doesNotContain("Unspeakable");
  }

  @Test
  void one_address_gets_five_receipts_a_day_and_whoever_asks_sees_no_difference() {
    for (int i = 0; i < 7; i++) {
      assertThat(opened(asked("flooded", "Flood " + i, "flooded-enquiries@example.org")).mailed())
          .isTrue();
    }
    assertThat(mailsTo("flooded-enquiries@example.org")).hasSize(5);
  }

  @Test
  void a_network_sends_thirty_times_an_hour() {
    for (int i = 0; i < 30; i++) {
      asked("flood", "Question " + i, "");
    }
    assertThatThrownBy(() -> asked("flood", "One too many", ""))
        .isInstanceOf(TooManyEnquiries.class);
    MovedClock.move(Duration.ofHours(1));
    assertThat(asked("flood", "An hour later", "")).isNotNull();
  }

  @Test
  void what_cannot_be_taken_leaves_nothing_but_the_draft_that_its_writer_mends() {
    SecretToken form = SecretToken.random();
    EnquiryEntries wrong = new EnquiryEntries(ReaderLocale.RU, "", "DE", WORDS, "нет");
    assertThatThrownBy(() -> ask.execute(form, wrong, EVERY_DAY, network("wrong")))
        .isInstanceOf(InvalidEntries.class);
    keepDraft.execute(form, wrong, network("wrong"));
    assertThat(drafts.find(form)).hasValue(wrong);
    ask.execute(form, entries(WORDS, ""), EVERY_DAY, network("wrong"));
    assertThat(drafts.find(form)).isEmpty();
  }

  @Test
  void a_draft_is_erased_after_a_day() {
    SecretToken form = SecretToken.random();
    keepDraft.execute(form, entries("x".repeat(6000), ""), network("old draft"));
    MovedClock.move(Duration.ofDays(1));
    sweep.sweep();
    assertThat(drafts.find(form)).isEmpty();
  }

  @Test
  void words_are_added_once_and_not_by_strangers() {
    Receipt receipt = asked("added", "First", "");
    add.execute(receipt.token(), "More", EVERY_DAY, network("added"));
    add.execute(receipt.token(), "More", EVERY_DAY, network("added"));
    assertThat(opened(receipt).words())
        .extracting(Word::kind)
        .containsExactly(WordKind.ASKED, WordKind.ADDED);
    assertThatThrownBy(() -> add.execute(SecretToken.random(), "More", EVERY_DAY, network("added")))
        .isInstanceOf(UnknownEnquiry.class);
    assertThatThrownBy(() -> add.execute(receipt.token(), " ", EVERY_DAY, network("added")))
        .isInstanceOf(InvalidEntries.class);
  }

  @Test
  void nothing_is_judged_before_there_is_an_answer() {
    Receipt receipt = asked("early", "First", "");
    judge.execute(receipt.token(), true, true, EVERY_DAY);
    assertThat(opened(receipt).state()).isEqualTo(EnquiryState.OPEN);
    assertThat(opened(receipt).mayPublish()).isFalse();
  }

  @Test
  void what_is_erased_is_as_if_it_had_never_been_and_no_mail_is_sent_any_more() {
    Receipt receipt = asked("erased", "Forget me", "erased-enquiry@example.org");
    erase.execute(receipt.token());
    int sentBefore = Postbox.of("erased-enquiry@example.org").size();
    assertThat(enquiries.find(receipt.token())).isEmpty();
    assertThatThrownBy(() -> erase.execute(receipt.token())).isInstanceOf(UnknownEnquiry.class);
    assertThat(mailsTo("erased-enquiry@example.org")).hasSize(sentBefore);
  }

  @Test
  void an_enquiry_is_erased_a_year_after_its_last_word() {
    Receipt silent = asked("silent", "Long ago", "");
    Receipt talking = asked("talking", "Long ago", "");
    MovedClock.move(Duration.ofDays(300));
    add.execute(talking.token(), "Still here", EVERY_DAY, network("talking"));
    MovedClock.move(Duration.ofDays(66));
    sweep.sweep();
    assertThat(enquiries.find(silent.token())).isEmpty();
    assertThat(enquiries.find(talking.token())).isPresent();
  }

  @Test
  void without_the_master_key_nothing_is_read_and_everything_can_be_erased() {
    Receipt receipt = asked("keyless", "Sealed", "");
    KeyFile.lose();
    assertThatThrownBy(() -> enquiries.find(receipt.token())).isInstanceOf(DataUnreadable.class);
    erase.execute(receipt.token());
    KeyFile.hold(KeyFile.key(1));
    assertThat(enquiries.find(receipt.token())).isEmpty();
  }

  private Receipt asked(String from, String words, String address) {
    return ask.execute(SecretToken.random(), entries(words, address), EVERY_DAY, network(from));
  }

  private static EnquiryEntries entries(String words, String address) {
    return new EnquiryEntries(ReaderLocale.EN, "work", "DE", words, address);
  }

  private Enquiry opened(Receipt receipt) {
    return enquiries.find(receipt.token()).orElseThrow();
  }

  private List<MimeMessage> mailsTo(String address) {
    mails.sendDue();
    return Postbox.of(address);
  }

  /** A network of its own for each name, so that limits of one test are not those of another. */
  private static String network(String name) {
    return "2001:db8:" + Integer.toHexString(name.hashCode() & 0xffff) + "::1";
  }
}
