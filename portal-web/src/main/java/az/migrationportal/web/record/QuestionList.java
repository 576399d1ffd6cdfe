package az.migrationportal.web.record;

import az.migrationportal.content.clock.BakuDay;
import az.migrationportal.registration.asked.OwnEnquiry;
import az.migrationportal.registration.enquiry.EnquiryAddress;
import az.migrationportal.registration.locale.ReaderLocale;
import az.migrationportal.registration.locale.RegistrationAddress;
import az.migrationportal.web.component.Tag;
import az.migrationportal.web.i18n.Texts;
import az.migrationportal.web.registrant.FormParts;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Questions that somebody asked officers while they were signed in. */
final class QuestionList {
  private QuestionList() {}

  static Tag of(Texts texts, List<OwnEnquiry> enquiries) {
    Tag section =
        Tag.of(
                "section",
                Tag.of("h2", texts.get("record.questions")).attr("id", "questions"),
                Tag.of("p", texts.get("record.questions.lead")))
            .cls("flow");
    if (enquiries.isEmpty()) {
      section.with(Tag.of("p", texts.get("record.questions.none")));
    } else {
      Tag list = Tag.of("dl").cls("pairs");
      enquiries.forEach(enquiry -> list.with(entry(texts, enquiry)));
      section.with(list);
    }
    ReaderLocale reader = FormParts.reader(texts);
    return section.with(
        Tag.of("p", Tag.link(EnquiryAddress.form(reader), texts.get("record.questions.ask"))));
  }

  private static Tag entry(Texts texts, OwnEnquiry enquiry) {
    LocalDate asked = LocalDate.ofInstant(enquiry.askedAt(), BakuDay.ZONE);
    String state = enquiry.state().name().toLowerCase(Locale.ROOT);
    Tag said = Tag.of("dd");
    said.withIf(
        enquiry.unseen(),
        () ->
            Tag.of(
                "p",
                Tag.of("span", texts.get("record.questions.unseen"))
                    .cls("tag")
                    .attr("data-k", "ok")));
    said.with(
        Tag.of(
            "p",
            Tag.link(
                RegistrationAddress.myRecord(
                    FormParts.reader(texts), "question/" + enquiry.number()),
                enquiry.number()),
            Tag.of("br"),
            Tag.of(
                    "span",
                    texts.get("record.questions.asked", "date", texts.date(asked))
                        + " · "
                        + texts.get("record.questions.state." + state))
                .cls("meta")));
    return Tag.of("div", Tag.of("dt", texts.get("ask.topic." + enquiry.topic().key())), said);
  }
}
