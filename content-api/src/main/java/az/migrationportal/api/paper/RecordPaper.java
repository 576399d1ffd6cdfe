package az.migrationportal.api.paper;

import az.migrationportal.content.fact.Countries;
import az.migrationportal.content.fact.FactCollection;
import az.migrationportal.registration.consent.GivenConsent;
import az.migrationportal.registration.draft.Entries;
import az.migrationportal.registration.identity.SeenDocument;
import az.migrationportal.registration.passkey.PasskeyCard;
import az.migrationportal.registration.registrant.AccessEntry;
import az.migrationportal.registration.registrant.MyRecord;
import az.migrationportal.registration.reminder.Reminder;
import az.migrationportal.registration.stay.Stay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Everything that is kept about the owner of a registration, on as many sheets as it takes. */
@ApplicationScoped
public class RecordPaper {
  private final Countries countries;

  /** Draws papers. */
  @Inject
  public RecordPaper(Countries countries) {
    this.countries = countries;
  }

  /** For the container's proxy only. */
  RecordPaper() {
    this(Countries.of(FactCollection.empty()));
  }

  /**
   * The PDF, in the language of the registration.
   *
   * @param today the day of issue in Baku
   */
  public byte[] of(WholeRecord whole, LocalDate today) {
    RecordWords words = new RecordWords(whole.record().locale(), countries);
    String number = whole.record().number();
    String title = words.get("title") + " " + number;
    try (Paper paper = new Paper(title, whole.record().locale().tag())) {
      new Writing(new PaperFlow(paper), words).all(whole, today);
      return paper.bytes(number + "   " + words.get("issued", "date", words.day(today)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One paper while it is written. */
  private record Writing(PaperFlow flow, RecordWords words) {

    void all(WholeRecord whole, LocalDate today) throws IOException {
      MyRecord record = whole.record();
      flow.title(record.person().fullName());
      flow.paragraph(words.get("title") + " " + record.number());
      flow.paragraph(words.get("issued", "date", words.day(today)));
      flow.paragraph(words.get("note"));
      person(record);
      stays(record.stays());
      consents(record.consents());
      reminders(whole.reminders());
      enquiries(whole);
      documents(whole);
      messages(whole);
      ways(whole);
      looks(record.accesses());
      seen(record.seen());
      changes(record);
      typed(record);
      clock(record);
    }

    private void person(MyRecord record) throws IOException {
      flow.heading(words.get("section.person"));
      flow.pair(words.get("name"), record.person().fullName());
      flow.pair(words.get("born"), words.day(record.person().born()));
      pair("passport", record.person().passport());
      LocalDate ends = record.person().passportEnds();
      pair("passport-ends", ends == null ? null : words.day(ends));
      flow.pair(words.get("email"), record.contact().email());
      pair("phone", record.contact().phone());
      flow.pair(words.get("language"), words.get("language.own"));
      flow.heading(words.get("section.household"));
      none(record.household());
      for (var member : record.household()) {
        flow.pair(
            words.get("relation." + member.relation().id()),
            joined(
                member.fullName(),
                words.get("member.born", "date", words.day(member.born())),
                member.citizen() ? words.get("citizen") : ""));
      }
    }

    private void stays(List<Stay> stays) throws IOException {
      flow.heading(words.get("section.stays"));
      for (Stay stay : stays) {
        flow.pair(
            words.country(stay.country()),
            joined(
                joined(stay.street(), stay.city(), stay.region()),
                words.day("stay.since", stay.since()),
                words.day("stay.until", stay.until()),
                words.day("stay.ended", stay.endedOn()),
                words.get("kind." + stay.kind().id()),
                words.get("purpose." + stay.purpose().id())));
      }
    }

    private void consents(List<GivenConsent> consents) throws IOException {
      flow.heading(words.get("section.consents"));
      none(consents);
      for (GivenConsent consent : consents) {
        Instant withdrawn = consent.withdrawnAt();
        flow.pair(
            words.get("consent." + consent.purpose().id()),
            joined(
                words.get("consent.given", "date", words.moment(consent.givenAt())),
                withdrawn == null
                    ? ""
                    : words.get("consent.withdrawn", "date", words.moment(withdrawn))));
      }
    }

    private void reminders(List<Reminder> reminders) throws IOException {
      flow.heading(words.get("section.reminders"));
      none(reminders);
      for (Reminder reminder : reminders) {
        Instant told = reminder.toldAt();
        flow.pair(
            words.get("reminder." + reminder.kind().id()),
            joined(
                words.day(reminder.day()),
                words.get("lead." + reminder.lead().id()),
                told == null ? "" : words.get("reminder.told", "date", words.day(told))));
      }
    }

    private void enquiries(WholeRecord whole) throws IOException {
      flow.heading(words.get("section.enquiries"));
      none(whole.enquiries());
      for (var enquiry : whole.enquiries()) {
        flow.pair(
            enquiry.number(),
            joined(
                words.get("topic." + enquiry.topic().key()),
                words.get("enquiry.asked", "date", words.day(enquiry.askedAt())),
                words.get("state." + enquiry.state().name().toLowerCase(Locale.ROOT))));
      }
    }

    private void documents(WholeRecord whole) throws IOException {
      flow.heading(words.get("section.documents"));
      none(whole.documents());
      for (var document : whole.documents()) {
        flow.pair(
            words.get("document." + document.kind().id()),
            joined(
                document.fileName(),
                words.get("document.bytes", "size", Long.toString(document.size())),
                words.get("added", "date", words.moment(document.addedAt()))));
      }
    }

    private void ways(WholeRecord whole) throws IOException {
      flow.heading(words.get("section.ways"));
      flow.paragraph(words.get("ways.code"));
      for (PasskeyCard passkey : whole.passkeys()) {
        Instant used = passkey.usedAt();
        flow.pair(
            words.get("passkey", "number", Integer.toString(passkey.number())),
            joined(
                passkey.label(),
                words.get("added", "date", words.moment(passkey.addedAt())),
                used == null ? "" : words.get("used", "date", words.moment(used))));
      }
      pair("identity", added(whole.linkedAt()));
      pair("second-step", added(whole.secondStepSince()));
    }

    private @Nullable String added(@Nullable Instant moment) {
      return moment == null ? null : words.get("added", "date", words.moment(moment));
    }

    /** As they were sent, with what was answered. */
    private void messages(WholeRecord whole) throws IOException {
      flow.heading(words.get("section.messages"));
      none(whole.messages());
      for (var message : whole.messages()) {
        var answer = message.answer();
        flow.pair(
            words.moment(message.sentAt()),
            joined(
                message.mission(),
                message.subject(),
                message.text(),
                answer == null ? "" : words.get("answer." + answer.id()),
                message.help().words(),
                message.help().phone()));
      }
    }

    private void looks(List<AccessEntry> looks) throws IOException {
      flow.heading(words.get("section.looks"));
      none(looks);
      for (AccessEntry look : looks) {
        String kind = look.kind().isEmpty() ? "" : words.known("reason", look.kind()) + ": ";
        flow.pair(
            words.moment(look.at()),
            joined(
                look.mission(),
                words.known("role", look.role()),
                words.known("what", look.what()),
                kind + look.reason()));
      }
    }

    private void seen(List<SeenDocument> documents) throws IOException {
      flow.heading(words.get("section.seen"));
      none(documents);
      for (SeenDocument document : documents) {
        Instant revoked = document.revokedAt();
        flow.pair(
            words.get("seen." + document.kind().id()),
            joined(
                words.day(document.seenOn()),
                document.mission(),
                document.renamed() ? words.get("seen.renamed") : "",
                revoked == null ? "" : words.get("seen.revoked", "date", words.moment(revoked)),
                document.revokedBy(),
                document.revokedReason()));
      }
    }

    private void changes(MyRecord record) throws IOException {
      flow.heading(words.get("section.changes"));
      none(record.changes());
      for (var change : record.changes()) {
        flow.pair(words.moment(change.at()), words.get("change." + change.kind().id()));
      }
    }

    /** What could not be taken and waits to be mended, under the names of its entries. */
    private void typed(MyRecord record) throws IOException {
      if (record.moving().typed().isEmpty() && record.changing().typed().isEmpty()) {
        return;
      }
      flow.heading(words.get("section.typed"));
      for (Entries entries : List.of(record.moving(), record.changing())) {
        for (var entry : new TreeMap<>(entries.typed()).entrySet()) {
          flow.pair(entry.getKey(), entry.getValue());
        }
      }
    }

    private void clock(MyRecord record) throws IOException {
      flow.heading(words.get("section.clock"));
      flow.pair(words.get("registered"), words.moment(record.registeredAt()));
      flow.pair(words.get("answered"), words.day(record.rhythm().answeredOn()));
      LocalDate home = record.homeOn();
      if (home == null) {
        flow.pair(words.get("ask"), words.day(record.rhythm().askOn()));
        flow.pair(words.get("expires"), words.day(record.rhythm().expiresOn()));
      }
      pair("home", home == null ? null : words.day(home));
      flow.pair(words.get("erased"), words.day(record.rhythm().erasedOn()));
    }

    private void none(Collection<?> rows) throws IOException {
      if (rows.isEmpty()) {
        flow.paragraph(words.get("none"));
      }
    }

    private void pair(String key, @Nullable String value) throws IOException {
      if (value != null && !value.isEmpty()) {
        flow.pair(words.get(key), value);
      }
    }

    private static String joined(String... parts) {
      return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining("; "));
    }
  }
}
