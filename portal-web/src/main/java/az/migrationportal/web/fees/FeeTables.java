package az.migrationportal.web.fees;

import az.migrationportal.content.fact.Fact;
import az.migrationportal.content.fact.FactValue;
import az.migrationportal.content.wording.FactText;
import az.migrationportal.web.component.Day;
import az.migrationportal.web.component.DayFields;
import az.migrationportal.web.component.ErrorSummary;
import az.migrationportal.web.component.Notice;
import az.migrationportal.web.component.Tag;
import az.migrationportal.web.i18n.Texts;
import com.vaadin.flow.component.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rates of a day, a table for each subject, and the form that asks for others. */
@ApplicationScoped
public class FeeTables {

  @Inject FeeGroups groups;
  @Inject FactText words;
  @Inject FeeBasis basis;

  Tag of(Texts texts, FeeQuestion question, Map<String, String> names, LocalDate today) {
    Tag heading =
        Tag.of(
                "div",
                Tag.of("h1", texts.get("fees.title")),
                Tag.of("p", texts.get("fees.lead")).cls("lead"))
            .cls("head flow");
    Tag columns = Tag.of("div", choice(texts, question, names), rates(texts, question, today));
    return Tag.of("div")
        .withIf(question.badDay(), () -> problem(texts))
        .with(heading, columns.cls("aside early"))
        .cls("band");
  }

  private static Tag problem(Texts texts) {
    return ErrorSummary.of(texts, Map.of(DayFields.DAY, texts.get("fees.invalidDate")));
  }

  private static Tag choice(Texts texts, FeeQuestion question, Map<String, String> names) {
    return Tag.of("aside", FeeForm.of(texts, question, names))
        .withIf(question.group().isEmpty() && !names.isEmpty(), () -> contents(texts, names))
        .cls("flow noprint")
        .attr("aria-label", texts.get("fees.asOf"));
  }

  private Tag rates(Texts texts, FeeQuestion question, LocalDate today) {
    Map<String, List<Fact>> all = groups.on(question.day());
    boolean chosen = all.containsKey(question.group());
    Tag main =
        Tag.of(
                "div",
                Tag.of(
                        "p",
                        Tag.of("strong").with(Day.in(texts, "fees.heading.date", question.day())))
                    .cls("stamp"))
            .cls("flow");
    main.withIf(
        !question.group().isEmpty() && !chosen,
        () -> Notice.warning(texts.get("fees.unknownGroup")));
    main.withIf(all.isEmpty(), () -> Tag.of("p", texts.get("fees.none")));
    doubt(texts, question, all, today).ifPresent(main::with);
    all.forEach(
        (group, fees) -> {
          if (!chosen || question.group().equals(group)) {
            main.with(group(texts, question, group, fees));
          }
        });
    return main;
  }

  /** What cannot be known: a day to come, or one before anybody looked. */
  private static Optional<Tag> doubt(
      Texts texts, FeeQuestion question, Map<String, List<Fact>> all, LocalDate today) {
    if (question.day().isAfter(today)) {
      return Optional.of(
          Notice.warning(texts.get("fees.future"), new Text(texts.get("fees.future.why"))));
    }
    boolean older =
        all.values().stream()
            .flatMap(List::stream)
            .flatMap(fee -> fee.on(question.day()).stream())
            .anyMatch(value -> beganUnknown(value, question.day()));
    return older
        ? Optional.of(Notice.warning(texts.get("fees.past"), new Text(texts.get("fees.past.why"))))
        : Optional.empty();
  }

  private static boolean beganUnknown(FactValue value, LocalDate day) {
    return value.validFrom() == null && day.isBefore(value.verifiedOn());
  }

  private static Tag contents(Texts texts, Map<String, String> names) {
    Tag list = Tag.of("ul").attr("role", "list");
    names.forEach((key, name) -> list.with(Tag.of("li", Tag.link("#fees-" + key, name))));
    Tag heading = Tag.of("h2", texts.get("fees.contents")).cls("small").attr("id", "subjects");
    return Tag.of("nav", heading, list).cls("toc still").attr("aria-labelledby", "subjects");
  }

  private Tag group(Texts texts, FeeQuestion question, String group, List<Fact> fees) {
    String table = words.feeTable(group, texts.locale(), question.day());
    return Tag.of(
            "section",
            Tag.of("h2", words.groupName(group, texts.locale())),
            Tag.safe("div", table),
            basis.of(texts, fees, question))
        .cls("flow fees")
        .attr("id", "fees-" + group);
  }
}
