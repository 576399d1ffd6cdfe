package az.migrationportal.tests.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.migrationportal.registration.casework.OpenDocument;
import az.migrationportal.registration.casework.OpenRegistration;
import az.migrationportal.registration.casework.RegistrantCases;
import az.migrationportal.registration.casework.SearchRegistrants;
import az.migrationportal.registration.desk.FormKind;
import az.migrationportal.registration.desk.KeptForms;
import az.migrationportal.registration.document.AddDocument;
import az.migrationportal.registration.document.CheckedFile;
import az.migrationportal.registration.document.DocumentKind;
import az.migrationportal.registration.document.MyDocuments;
import az.migrationportal.registration.document.UnknownDocument;
import az.migrationportal.registration.duplicate.MergeRegistrations;
import az.migrationportal.registration.officer.Officer;
import az.migrationportal.registration.registrant.MyRecords;
import az.migrationportal.registration.registrant.UnknownRegistration;
import az.migrationportal.registration.reminder.AddReminder;
import az.migrationportal.registration.reminder.MyReminders;
import az.migrationportal.registration.token.SecretToken;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Documents that owners added, in the hands of officers. */
@ExtendWith(ArquillianExtension.class)
class OfficersDocumentsIT {
  @Inject private MissionPeople people;
  @Inject private RegistersFor registers;
  @Inject private KeptForms forms;
  @Inject private SearchRegistrants search;
  @Inject private OpenRegistration open;
  @Inject private OpenDocument openDocument;
  @Inject private RegistrantCases cases;
  @Inject private MergeRegistrations merge;
  @Inject private AddDocument add;
  @Inject private AddReminder addReminder;
  @Inject private MyDocuments documents;
  @Inject private MyReminders reminders;
  @Inject private MyRecords records;

  @Deployment
  static WebArchive registration() {
    return RegistrationWar.create();
  }

  @BeforeEach
  void arrive() {
    people.arrive();
  }

  @Test
  void a_document_is_opened_within_a_look_and_its_owner_reads_of_it() throws IOException {
    SecretToken owner = registers.registered("added@example.org", "Sənədli", "P 555");
    String number = number(owner);
    add.execute(owner, DocumentKind.PASSPORT, scan("a scan"));
    Officer consul = people.named("consul");
    assertThatThrownBy(() -> openDocument.execute(consul, number, 1))
        .isInstanceOf(UnknownRegistration.class);
    look(consul, number);
    assertThat(cases.find(consul, number).documents()).hasSize(1);
    assertThatThrownBy(() -> openDocument.execute(consul, number, 2))
        .isInstanceOf(UnknownDocument.class);
    Officer elsewhere = people.named("ankara-consul");
    assertThatThrownBy(() -> openDocument.execute(elsewhere, number, 1))
        .isInstanceOf(UnknownRegistration.class);
    var read = new ByteArrayOutputStream();
    openDocument.execute(consul, number, 1).writeTo(read);
    assertThat(read.toString(StandardCharsets.UTF_8)).isEqualTo("a scan");
    assertThat(records.find(owner).orElseThrow().accesses())
        .filteredOn(seen -> seen.what().equals("upload"))
        .singleElement()
        .matches(seen -> seen.mission().equals("Mission of consul"));
  }

  @Test
  void documents_and_reminders_of_both_are_there_when_two_records_become_one() throws IOException {
    SecretToken first = registers.registered("both-1-doc@example.org", "İki Sənəd", "P 661");
    SecretToken second = registers.registered("both-2-doc@example.org", "İki Sənəd", "P 662");
    add.execute(first, DocumentKind.PASSPORT, scan("of the first"));
    add.execute(second, DocumentKind.PERMIT, scan("of the second"));
    addReminder.execute(second, permit());
    addReminder.execute(first, permit());
    Officer consul = people.named("consul");
    look(consul, number(first));
    look(consul, number(second));
    merge.execute(consul, number(first), number(second));
    assertThat(documents.list(first))
        .extracting(card -> card.kind())
        .containsExactly(DocumentKind.PASSPORT, DocumentKind.PERMIT);
    var read = new ByteArrayOutputStream();
    documents.find(first, 2).orElseThrow().writeTo(read);
    assertThat(read.toString(StandardCharsets.UTF_8)).isEqualTo("of the second");
    assertThat(reminders.find(first)).hasSize(1);
  }

  private void look(Officer officer, String number) {
    SecretToken form =
        forms.keep(
            officer,
            FormKind.SEARCH,
            Map.of("reason", "document", "words", "Itirilmiş pasport", "exact", number));
    search.execute(officer, form);
    open.execute(officer, form, number);
  }

  private String number(SecretToken owner) {
    return records.find(owner).orElseThrow().number();
  }

  private static Map<String, String> permit() {
    return Map.of(
        "reminder-kind", "permit",
        "reminder-lead", "P1M",
        "reminder-day-day", "1",
        "reminder-day-month", "3",
        "reminder-day-year", "2098");
  }

  private static CheckedFile scan(String words) {
    return new CheckedFile("application/pdf", words.getBytes(StandardCharsets.UTF_8));
  }
}
