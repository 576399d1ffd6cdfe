package az.migrationportal.api.paper;

import static org.assertj.core.api.Assertions.assertThat;

import az.migrationportal.content.fact.Countries;
import az.migrationportal.content.fact.FactCollection;
import az.migrationportal.registration.asked.OwnEnquiry;
import az.migrationportal.registration.consent.ConsentPurpose;
import az.migrationportal.registration.consent.GivenConsent;
import az.migrationportal.registration.document.DocumentCard;
import az.migrationportal.registration.document.DocumentKind;
import az.migrationportal.registration.draft.Entries;
import az.migrationportal.registration.household.Member;
import az.migrationportal.registration.household.Person;
import az.migrationportal.registration.identity.SeenDocument;
import az.migrationportal.registration.locale.MailTexts;
import az.migrationportal.registration.locale.ReaderLocale;
import az.migrationportal.registration.passkey.PasskeyCard;
import az.migrationportal.registration.recipient.CrisisAnswer;
import az.migrationportal.registration.recipient.HelpEntries;
import az.migrationportal.registration.recipient.ReceivedMessage;
import az.migrationportal.registration.registrant.AccessEntry;
import az.migrationportal.registration.registrant.ChangeKind;
import az.migrationportal.registration.registrant.Contact;
import az.migrationportal.registration.registrant.MyRecord;
import az.migrationportal.registration.registrant.RecordChange;
import az.migrationportal.registration.reminder.Lead;
import az.migrationportal.registration.reminder.Reminder;
import az.migrationportal.registration.reminder.ReminderKind;
import az.migrationportal.registration.rhythm.Rhythm;
import az.migrationportal.registration.stay.Purpose;
import az.migrationportal.registration.stay.Stay;
import az.migrationportal.registration.stay.StayKind;
import az.migrationportal.registration.thread.EnquiryState;
import az.migrationportal.registration.thread.Topic;
import az.migrationportal.registration.token.SecretToken;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RecordPaperTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
  private static final Instant AT = Instant.parse("2026-11-02T20:30:00Z");

  @ParameterizedTest
  @EnumSource
  void it_says_all_that_is_kept_in_the_language_of_the_owner(ReaderLocale locale)
      throws IOException {
    try (PDDocument pdf = Loader.loadPDF(paper(whole(locale, 1)))) {
      assertThat(pdf.getDocumentInformation().getTitle())
          .isEqualTo(words(locale, "title") + " AZ-7K3M-9Q2X");
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo(locale.tag());
      String text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
      assertThat(text)
          .contains("Gülşən Əliyeva-Ñandú Ивановна", "C 01234567", "+49 30 1234567")
          .contains("gulshen@example.org", "Murad Ağayev", words(locale, "relation.child"))
          .contains("Karl-Marx-Straße 18", "İzmir", words(locale, "kind.temporary"))
          .contains(words(locale, "consent.crisis"), words(locale, "consent.findable"))
          .contains("Berlindəki səfirlik", words(locale, "what.record"), "İtirilmiş pasport")
          .contains(words(locale, "reminder.permit"), words(locale, "lead.P3M"))
          .contains("permit-2.pdf", "48213", words(locale, "document.permit"))
          .contains("Telefonum", words(locale, "identity"), words(locale, "second-step"))
          .contains("Zəlzələ", "Açıq yerdə qalın", words(locale, "answer.help"), "Çıxa bilmirəm")
          .contains("ENQ-7K3M-9Q2X", words(locale, "topic.documents"))
          .contains(words(locale, "change.email"), words(locale, "seen.passport"))
          .contains("moving-city", "Yarımçıq")
          .contains(locale.words(LocalDate.of(1990, 9, 4)), locale.words(TODAY))
          // Half past midnight in Baku is the next day.
          .contains(locale.words(LocalDate.of(2026, 11, 3)) + ", 00:30");
    }
  }

  @ParameterizedTest
  @EnumSource
  void every_word_that_can_be_said_has_one_in_this_language(ReaderLocale locale) {
    MailTexts texts = MailTexts.of("az.migrationportal.api.paper.record", locale);
    MailTexts english = MailTexts.of("az.migrationportal.api.paper.record", ReaderLocale.EN);
    assertThat(texts.keys()).isEqualTo(english.keys());
    List<String> said = new ArrayList<>();
    for (StayKind kind : StayKind.values()) {
      said.add("kind." + kind.id());
    }
    for (Purpose purpose : Purpose.values()) {
      said.add("purpose." + purpose.id());
    }
    for (ConsentPurpose purpose : ConsentPurpose.values()) {
      said.add("consent." + purpose.id());
    }
    for (ReminderKind kind : ReminderKind.values()) {
      said.add("reminder." + kind.id());
    }
    for (Lead lead : Lead.values()) {
      said.add("lead." + lead.id());
    }
    for (CrisisAnswer answer : CrisisAnswer.values()) {
      said.add("answer." + answer.id());
    }
    for (Topic topic : Topic.values()) {
      said.add("topic." + topic.key());
    }
    for (EnquiryState state : EnquiryState.values()) {
      said.add("state." + state.name().toLowerCase(Locale.ROOT));
    }
    for (DocumentKind kind : DocumentKind.values()) {
      said.add("document." + kind.id());
    }
    for (var kind : az.migrationportal.registration.identity.DocumentKind.values()) {
      said.add("seen." + kind.id());
    }
    for (ChangeKind kind : ChangeKind.values()) {
      said.add("change." + kind.id());
    }
    for (Member.Relation relation : Member.Relation.values()) {
      said.add("relation." + relation.id());
    }
    assertThat(texts.keys()).containsAll(said);
  }

  @Test
  void what_does_not_fit_goes_on_on_numbered_sheets() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(paper(whole(ReaderLocale.AZ, 60)))) {
      int all = pdf.getNumberOfPages();
      assertThat(all).isGreaterThan(3);
      PDFTextStripper stripper = new PDFTextStripper();
      for (int page = 1; page <= all; page++) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        assertThat(stripper.getText(pdf))
            .contains(page + " / " + all, "AZ-7K3M-9Q2X", ReaderLocale.AZ.words(TODAY));
      }
    }
  }

  @Test
  void a_reason_longer_than_a_sheet_loses_no_word_and_unknown_letters_are_boxes()
      throws IOException {
    String reason = String.join(" ", Collections.nCopies(1200, "söz"));
    AccessEntry look = new AccessEntry(AT, "漢字", "consul-general", "stared", "", reason);
    WholeRecord one = whole(ReaderLocale.EN, 1);
    MyRecord record = record(ReaderLocale.EN, List.of(look));
    byte[] pdf =
        paper(
            new WholeRecord(
                record,
                one.reminders(),
                one.documents(),
                List.of(),
                one.passkeys(),
                null,
                null,
                List.of()));
    try (PDDocument read = Loader.loadPDF(pdf)) {
      String text = new PDFTextStripper().getText(read);
      assertThat(text.split("söz", -1)).hasSize(1201);
      assertThat(text).contains("□□", "consul-general", "stared");
    }
  }

  @ParameterizedTest
  @EnumSource
  void it_can_be_read_aloud_each_part_by_its_tag(ReaderLocale locale) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(paper(whole(locale, 40)))) {
      TaggedText tagged = TaggedText.of(pdf);
      assertThat(tagged.types()).contains("H1", "H2", "P", "L", "LI", "Lbl", "LBody");
      assertThat(tagged.of("H1")).containsExactly("GülşənƏliyeva-ÑandúИвановна");
      assertThat(tagged.of("H2")).contains(words(locale, "section.looks").replace(" ", ""));
      assertThat(tagged.of("Lbl"))
          .contains("ENQ-7K3M-9Q2X", words(locale, "born").replace(" ", ""));
      assertThat(tagged.of("LBody"))
          .contains(locale.words(LocalDate.of(1990, 9, 4)).replace(" ", ""));
      assertThat(tagged.untagged()).allMatch(text -> text.contains(" / "));
    }
  }

  private static byte[] paper(WholeRecord whole) {
    return new RecordPaper(Countries.of(FactCollection.empty())).of(whole, TODAY);
  }

  private static String words(ReaderLocale locale, String key) {
    return MailTexts.of("az.migrationportal.api.paper.record", locale).raw(key);
  }

  private static WholeRecord whole(ReaderLocale locale, int looks) {
    AccessEntry look =
        new AccessEntry(
            AT, "Berlindəki səfirlik", "consular", "record", "help", "İtirilmiş pasport");
    return new WholeRecord(
        record(locale, Collections.nCopies(looks, look)),
        List.of(new Reminder(1, ReminderKind.PERMIT, LocalDate.of(2027, 5, 6), Lead.QUARTER, AT)),
        List.of(new DocumentCard(2, DocumentKind.PERMIT, "application/pdf", 48213, AT)),
        List.of(
            new ReceivedMessage(
                "ENQ-2222-3333",
                AT,
                locale,
                "Zəlzələ",
                "Açıq yerdə qalın",
                "Ankaradakı səfirlik",
                CrisisAnswer.HELP,
                AT,
                new HelpEntries("Çıxa bilmirəm", "+90 232 1234567"),
                SecretToken.random())),
        List.of(new PasskeyCard(1, "Telefonum", AT, AT)),
        AT,
        AT,
        List.of(new OwnEnquiry("ENQ-7K3M-9Q2X", Topic.DOCUMENTS, AT, EnquiryState.OPEN, false)));
  }

  private static MyRecord record(ReaderLocale locale, List<AccessEntry> looks) {
    Stay now =
        new Stay(
            "DE",
            StayKind.TEMPORARY,
            Purpose.STUDY,
            "",
            "Berlin",
            "Karl-Marx-Straße 18",
            LocalDate.of(2026, 2, 1),
            LocalDate.of(2028, 2, 1),
            null);
    Stay before =
        new Stay(
            "TR",
            StayKind.PERMANENT,
            Purpose.WORK,
            "",
            "İzmir",
            "",
            LocalDate.of(2020, 2, 1),
            null,
            LocalDate.of(2026, 2, 1));
    return new MyRecord(
        "AZ-7K3M-9Q2X",
        locale,
        new Person(
            "Gülşən",
            "Əliyeva-Ñandú Ивановна",
            LocalDate.of(1990, 9, 4),
            "C 01234567",
            LocalDate.of(2031, 1, 1)),
        new Contact("gulshen@example.org", "+49 30 1234567"),
        List.of(
            new Member(Member.Relation.CHILD, "Murad", "Ağayev", LocalDate.of(2019, 5, 6), true)),
        List.of(now, before),
        List.of(
            new GivenConsent(ConsentPurpose.CRISIS, 1, AT, null),
            new GivenConsent(ConsentPurpose.FINDABLE, 1, AT, AT)),
        looks,
        List.of(
            new SeenDocument(
                1,
                az.migrationportal.registration.identity.DocumentKind.PASSPORT,
                LocalDate.of(2026, 10, 1),
                AT,
                "Berlindəki səfirlik",
                false,
                null,
                "",
                "")),
        AT,
        new Rhythm(
            LocalDate.of(2026, 11, 2),
            LocalDate.of(2027, 11, 2),
            LocalDate.of(2028, 5, 2),
            LocalDate.of(2030, 5, 2)),
        null,
        new Entries(Map.of("moving-city", "Yarımçıq")),
        Entries.NONE,
        List.of(new RecordChange(AT, ChangeKind.EMAIL)),
        AT,
        3);
  }
}
