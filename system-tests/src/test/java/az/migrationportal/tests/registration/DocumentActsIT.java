package az.migrationportal.tests.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.migrationportal.registration.document.AddDocument;
import az.migrationportal.registration.document.AdmitDocument;
import az.migrationportal.registration.document.CheckedFile;
import az.migrationportal.registration.document.DocumentBytes;
import az.migrationportal.registration.document.DocumentCard;
import az.migrationportal.registration.document.DocumentKind;
import az.migrationportal.registration.document.DocumentLimitReached;
import az.migrationportal.registration.document.DocumentNotFitting;
import az.migrationportal.registration.document.MyDocuments;
import az.migrationportal.registration.document.OpenedDocument;
import az.migrationportal.registration.document.RemoveDocument;
import az.migrationportal.registration.document.TooManyUploads;
import az.migrationportal.registration.document.UnknownDocument;
import az.migrationportal.registration.forgetting.EraseRegistration;
import az.migrationportal.registration.protection.DataUnreadable;
import az.migrationportal.registration.registrant.MyRecords;
import az.migrationportal.registration.registrant.UnknownRegistration;
import az.migrationportal.registration.store.RegistrationDatabase;
import az.migrationportal.registration.token.SecretToken;
import az.migrationportal.registration.verification.NotSignedIn;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class DocumentActsIT {
  private static final int MANY_PARTS = 1_300_000;

  @Inject private RegistersFor registers;
  @Inject private AdmitDocument admit;
  @Inject private AddDocument add;
  @Inject private RemoveDocument remove;
  @Inject private MyDocuments documents;
  @Inject private DocumentBytes office;
  @Inject private MyRecords records;
  @Inject private EraseRegistration erase;
  @Inject private RegistrationDatabase database;

  @Deployment
  static WebArchive registration() {
    return RegistrationWar.create();
  }

  @BeforeEach
  void key() {
    KeyFile.hold(KeyFile.key(1));
  }

  @Test
  void the_bytes_come_back_as_they_were_and_lie_nowhere_in_the_open() {
    SecretToken owner = registers.registered("document-whole@example.org");
    byte[] bytes = bytes(MANY_PARTS);
    DocumentCard card =
        add.execute(owner, DocumentKind.PASSPORT, new CheckedFile("image/jpeg", bytes));
    assertThat(card.number()).isEqualTo(1);
    assertThat(card.size()).isEqualTo(MANY_PARTS);
    assertThat(documents.list(owner)).containsExactly(card);
    assertThat(read(documents.find(owner, 1).orElseThrow())).isEqualTo(bytes);
    assertThat(parts(owner)).hasSize(3).noneMatch(part -> part.contains("Gizli"));
    assertThat(database.query("select sealed from document", row -> row.bytes("sealed")))
        .noneMatch(head -> new String(head, StandardCharsets.UTF_8).contains("passport"));
  }

  @Test
  void nobody_but_the_owner_reads_or_takes_away_and_all_are_told_the_same() {
    SecretToken owner = registers.registered("document-owner@example.org");
    SecretToken other = registers.registered("document-other@example.org");
    add.execute(owner, DocumentKind.PERMIT, file(10));
    for (SecretToken stranger : List.of(other, SecretToken.random())) {
      assertThat(documents.find(stranger, 1)).isEmpty();
      assertThatThrownBy(() -> remove.execute(stranger, 1)).isInstanceOf(UnknownDocument.class);
    }
    assertThatThrownBy(() -> remove.execute(owner, 2)).isInstanceOf(UnknownDocument.class);
    assertThatThrownBy(() -> documents.list(SecretToken.random())).isInstanceOf(NotSignedIn.class);
    assertThatThrownBy(() -> add.execute(SecretToken.random(), DocumentKind.PERMIT, file(1)))
        .isInstanceOf(NotSignedIn.class);
    assertThat(documents.list(owner)).hasSize(1);
  }

  @Test
  void a_draft_has_no_documents() {
    SecretToken draft = registers.ready("document-draft@example.org");
    assertThatThrownBy(() -> add.execute(draft, DocumentKind.PERMIT, file(1)))
        .isInstanceOf(NotSignedIn.class);
  }

  @Test
  void there_are_six_at_most_and_a_photo_takes_the_place_of_the_one_before() {
    SecretToken owner = registers.registered("document-most@example.org");
    add.execute(owner, DocumentKind.PHOTO, file(10));
    for (int i = 0; i < 5; i++) {
      add.execute(owner, DocumentKind.PERMIT, file(10));
    }
    assertThatThrownBy(() -> add.execute(owner, DocumentKind.PERMIT, file(10)))
        .isInstanceOf(DocumentLimitReached.class);
    admit.execute(owner, "10.200.1.1");
    DocumentCard photo = add.execute(owner, DocumentKind.PHOTO, file(20));
    assertThat(documents.list(owner))
        .hasSize(6)
        .filteredOn(card -> card.kind() == DocumentKind.PHOTO)
        .containsExactly(photo);
    remove.execute(owner, photo.number());
    add.execute(owner, DocumentKind.PERMIT, file(10));
    assertThatThrownBy(() -> admit.execute(owner, "10.200.1.1"))
        .isInstanceOf(DocumentLimitReached.class);
  }

  @Test
  void sent_by_many_at_once_there_are_no_more_than_six_with_a_number_each() throws Exception {
    SecretToken owner = registers.registered("document-race@example.org");
    int refused = 0;
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Callable<DocumentCard>> acts = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        acts.add(() -> add.execute(owner, DocumentKind.PERMIT, file(1000)));
      }
      for (Future<DocumentCard> done : threads.invokeAll(acts)) {
        try {
          done.get();
        } catch (ExecutionException e) {
          assertThat(e.getCause()).isInstanceOf(DocumentLimitReached.class);
          refused++;
        }
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(refused).isEqualTo(2);
    assertThat(documents.list(owner)).extracting("number").containsExactly(1, 2, 3, 4, 5, 6);
  }

  @Test
  void a_photo_is_an_image_and_nothing_is_larger_than_sixteen_mebibytes() {
    SecretToken owner = registers.registered("document-fits@example.org");
    assertThatThrownBy(
            () ->
                add.execute(
                    owner, DocumentKind.PHOTO, new CheckedFile("application/pdf", bytes(10))))
        .isInstanceOf(DocumentNotFitting.class);
    assertThatThrownBy(() -> add.execute(owner, DocumentKind.PERMIT, file(16 * 1024 * 1024 + 1)))
        .isInstanceOf(DocumentNotFitting.class);
    assertThatThrownBy(() -> new CheckedFile("text/html", bytes(10)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(documents.list(owner)).isEmpty();
  }

  @Test
  void parts_that_are_exchanged_or_missing_do_not_open() {
    SecretToken owner = registers.registered("document-parts@example.org");
    add.execute(owner, DocumentKind.PERMIT, file(MANY_PARTS));
    long id = database.query("select max(id) id from document", row -> row.number("id")).get(0);
    OpenedDocument opened = documents.find(owner, 1).orElseThrow();
    database.update("update document_part set number = 9 where document = ? and number = 0", id);
    assertThatThrownBy(() -> read(opened)).isInstanceOf(UnknownDocument.class);
    database.update("update document_part set number = 0 where document = ? and number = 1", id);
    assertThatThrownBy(() -> read(opened)).isInstanceOf(DataUnreadable.class);
  }

  @Test
  void whoever_looks_because_of_their_office_is_noted_and_seen_by_the_owner() {
    SecretToken owner = registers.registered("document-office@example.org");
    String number = records.find(owner).orElseThrow().number();
    byte[] bytes = bytes(700_000);
    add.execute(owner, DocumentKind.PASSPORT, new CheckedFile("application/pdf", bytes));
    assertThat(office.list(number)).hasSize(1);
    assertThatThrownBy(() -> office.open(number, 7, "Embassy in Berlin", "officer", "", "Why"))
        .isInstanceOf(UnknownDocument.class);
    assertThatThrownBy(() -> office.open("AZ-0000-0000", 1, "Embassy", "officer", "", "Why"))
        .isInstanceOf(UnknownRegistration.class);
    assertThat(records.find(owner).orElseThrow().accesses()).isEmpty();
    assertThat(read(office.open(number, 1, "Embassy in Berlin", "officer", "", "Lost papers")))
        .isEqualTo(bytes);
    assertThat(records.find(owner).orElseThrow().accesses())
        .singleElement()
        .satisfies(
            look -> {
              assertThat(look.what()).isEqualTo(DocumentBytes.WHAT);
              assertThat(look.reason()).isEqualTo("Lost papers");
            });
  }

  @Test
  void thirty_files_within_an_hour_are_enough_for_one_registration() {
    SecretToken owner = registers.registered("document-often@example.org");
    for (int i = 0; i < 30; i++) {
      admit.execute(owner, "10.201." + i + ".1");
    }
    assertThatThrownBy(() -> admit.execute(owner, "10.201.99.1"))
        .isInstanceOf(TooManyUploads.class);
    assertThatThrownBy(() -> admit.execute(SecretToken.random(), "10.201.99.1"))
        .isInstanceOf(NotSignedIn.class);
  }

  @Test
  void without_the_master_key_nothing_is_read_yet_documents_can_be_taken_away() {
    SecretToken owner = registers.registered("document-lost@example.org");
    add.execute(owner, DocumentKind.PERMIT, file(10));
    KeyFile.lose();
    assertThatThrownBy(() -> documents.list(owner)).isInstanceOf(DataUnreadable.class);
    assertThatThrownBy(() -> documents.find(owner, 1)).isInstanceOf(DataUnreadable.class);
    remove.execute(owner, 1);
    KeyFile.hold(KeyFile.key(1));
    assertThat(documents.list(owner)).isEmpty();
  }

  @Test
  void erasing_a_registration_erases_its_documents() {
    SecretToken owner = registers.registered("document-erased@example.org");
    add.execute(owner, DocumentKind.PERMIT, file(MANY_PARTS));
    long id = database.query("select max(id) id from document", row -> row.number("id")).get(0);
    OpenedDocument opened = documents.find(owner, 1).orElseThrow();
    erase.execute(owner);
    assertThat(count("document", "id", id)).isZero();
    assertThat(count("document_part", "document", id)).isZero();
    assertThatThrownBy(() -> read(opened)).isInstanceOf(UnknownDocument.class);
  }

  private long count(String table, String column, long id) {
    return database
        .query(
            "select count(*) counted from " + table + " where " + column + " = ?",
            row -> row.number("counted"),
            id)
        .get(0);
  }

  private List<String> parts(SecretToken owner) {
    assertThat(documents.list(owner)).hasSize(1);
    return database.query(
        "select sealed from document_part where document = (select max(id) from document)",
        row -> new String(row.bytes("sealed"), StandardCharsets.ISO_8859_1));
  }

  private static CheckedFile file(int size) {
    return new CheckedFile("image/png", bytes(size));
  }

  private static byte[] bytes(int size) {
    byte[] word = "Gizlinşəkil ".getBytes(StandardCharsets.UTF_8);
    byte[] bytes = new byte[size];
    for (int i = 0; i < size; i++) {
      bytes[i] = (byte) (word[i % word.length] + (i % 10_007 == 0 ? i / 10_007 : 0));
    }
    return bytes;
  }

  private static byte[] read(OpenedDocument document) {
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    try {
      document.writeTo(stream);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return stream.toByteArray();
  }
}
