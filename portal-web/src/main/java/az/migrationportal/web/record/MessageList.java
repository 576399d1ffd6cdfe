package az.migrationportal.web.record;

import az.migrationportal.content.clock.BakuDay;
import az.migrationportal.registration.locale.RegistrationAddress;
import az.migrationportal.registration.recipient.CrisisAnswer;
import az.migrationportal.registration.recipient.ReceivedMessage;
import az.migrationportal.web.component.Day;
import az.migrationportal.web.component.Tag;
import az.migrationportal.web.i18n.Texts;
import az.migrationportal.web.registrant.FormParts;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** What one registration was sent in emergencies, as it was sent, with the newest answer. */
public final class MessageList {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private MessageList() {}

  /**
   * The section of a page.
   *
   * @param heading for whoever reads it
   * @param own whether its owner reads it, who can answer
   */
  public static Tag of(Texts texts, String heading, List<ReceivedMessage> messages, boolean own) {
    Tag section = Tag.of("section", Tag.of("h2", heading).attr("id", "messages")).cls("flow");
    messages.forEach(message -> section.with(one(texts, message, own)));
    return section;
  }

  private static Tag one(Texts texts, ReceivedMessage message, boolean own) {
    String language =
        message.locale().tag().equals(texts.locale().tag()) ? null : message.locale().tag();
    Tag words =
        Tag.of(
            "details",
            Tag.of("summary", texts.get("record.messages.text")),
            Tag.of("p", message.text()).cls("typed").attr("lang", language).attr("dir", "auto"));
    Tag box =
        Tag.of(
                "section",
                Tag.of("h3", Tag.of("bdi", message.subject())).attr("lang", language),
                sent(texts, message),
                words,
                answer(texts, message))
            .cls("box flow");
    if (!message.help().words().isBlank()) {
      box.with(Tag.of("p", message.help().words()).cls("typed").attr("dir", "auto"));
    }
    if (!message.help().phone().isBlank()) {
      box.with(
          Tag.of("p", texts.get("safety.phone.short") + ": ")
              .with(Tag.of("bdi", message.help().phone())));
    }
    return box.withIf(
        own,
        () ->
            Tag.of(
                "p",
                Tag.link(
                    RegistrationAddress.myRecord(
                        FormParts.reader(texts), "safe/" + message.link().value()),
                    texts.get(
                        message.answer() == null
                            ? "record.messages.open"
                            : "record.messages.again"))));
  }

  private static Tag sent(Texts texts, ReceivedMessage message) {
    LocalDateTime at = LocalDateTime.ofInstant(message.sentAt(), BakuDay.ZONE);
    return Tag.of("p", Day.of(texts, at.toLocalDate()))
        .with(", " + TIME.format(at) + " · ")
        .with(Tag.of("bdi", message.mission()))
        .cls("meta");
  }

  private static Tag answer(Texts texts, ReceivedMessage message) {
    CrisisAnswer answer = message.answer();
    Instant answeredAt = message.answeredAt();
    if (answer == null || answeredAt == null) {
      return Tag.of("p", texts.get("record.messages.silent"));
    }
    boolean help = answer == CrisisAnswer.HELP;
    return Tag.of(
            "p",
            Tag.of("span", texts.get("record.messages." + answer.id()))
                .cls("tag")
                .attr("data-k", help ? "bad" : "ok"))
        .with(" ")
        .with(Tag.of("span", moment(texts, answeredAt)).cls("meta"));
  }

  /** A day and a time in Baku. */
  static String moment(Texts texts, Instant moment) {
    LocalDateTime at = LocalDateTime.ofInstant(moment, BakuDay.ZONE);
    return texts.date(at.toLocalDate()) + ", " + TIME.format(at);
  }
}
