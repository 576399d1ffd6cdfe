package az.migrationportal.web.registrant;

import az.migrationportal.content.fact.Countries;
import az.migrationportal.registration.consent.ConsentPurpose;
import az.migrationportal.registration.draft.Draft;
import az.migrationportal.registration.draft.EntryCheck;
import az.migrationportal.registration.draft.Step;
import az.migrationportal.registration.household.Member;
import az.migrationportal.registration.household.Person;
import az.migrationportal.registration.locale.RegistrationAddress;
import az.migrationportal.registration.refusal.EntryViolation;
import az.migrationportal.registration.stay.Stay;
import az.migrationportal.web.component.ErrorSummary;
import az.migrationportal.web.component.Notice;
import az.migrationportal.web.component.Tag;
import az.migrationportal.web.country.CountryNames;
import az.migrationportal.web.i18n.Texts;
import az.migrationportal.web.shell.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything that was written, with a way back to each step; here it is sent. */
@ApplicationScoped
public class CheckPage {
  @Inject Countries countries;

  Page page(Texts texts, Draft draft, EntryCheck check, boolean sent) {
    Map<Step, List<EntryViolation>> faults = new LinkedHashMap<>();
    Step.all().forEach(step -> faults.put(step, check.faults(step)));
    Map<String, String> messages = new LinkedHashMap<>();
    faults.forEach(
        (step, found) -> {
          if (!found.isEmpty()) {
            messages.put(step.id(), texts.get("register.check.mend", "step", name(texts, step)));
          }
        });
    if (messages.isEmpty() && !draft.proved()) {
      messages.put("proof", texts.get("register.check.unproved"));
    }
    boolean wrong = sent && !messages.isEmpty();
    Tag band = Tag.of("div").cls("band");
    band.withIf(wrong, () -> ErrorSummary.of(texts, messages));
    Tag main =
        Tag.of(
                "div",
                Tag.of("h1", texts.get("register.step.check")),
                Tag.of("p", texts.get("register.check.lead")).cls("lead"))
            .cls("flow");
    for (Step step : Step.all()) {
      main.with(section(texts, step, check, faults.getOrDefault(step, List.of())));
    }
    if (messages.isEmpty()) {
      main.with(
          FormParts.button(
              texts, FormParts.REGISTER + "send", texts.get("register.check.send"), "btn"));
    } else if (messages.containsKey("proof")) {
      main.with(
          Tag.of(
                  "div",
                  Notice.warning(texts.get("register.check.unproved")),
                  FormParts.button(
                      texts, FormParts.REGISTER + "code", texts.get("register.code.again"), "btn"))
              .cls("flow")
              .attr("id", "proof"));
    }
    band.with(
        StepPage.progress(texts, null),
        Tag.of(
                "div",
                main,
                Tag.of("aside", FormParts.leave(texts))
                    .cls("flow")
                    .attr("aria-label", texts.get("register.leave")))
            .cls("aside"));
    return FormParts.page(texts, wrong, texts.get("register.step.check"), "check", band);
  }

  private Tag section(Texts texts, Step step, EntryCheck check, List<EntryViolation> faults) {
    Tag list = Tag.of("dl").cls("pairs");
    switch (step) {
      case ABOUT -> check.person().ifPresent(person -> person(texts, list, person));
      case HOUSEHOLD -> household(texts, list, check.household());
      case PLACE -> check.stay().ifPresent(stay -> stay(texts, list, stay));
      case CONTACT -> contact(texts, list, check);
    }
    Tag change =
        Tag.link(
                RegistrationAddress.register(FormParts.reader(texts), step.id())
                    + (faults.isEmpty() ? "" : "?mend=yes"),
                texts.get("register.check.change"))
            .attr("aria-label", texts.get("register.check.change.step", "step", name(texts, step)));
    Tag section = Tag.of("section", Tag.of("h2", name(texts, step))).attr("id", step.id());
    section.withIf(
        !faults.isEmpty(),
        () -> Notice.warning(texts.get("register.check.mend", "step", name(texts, step))));
    return section.with(list, Tag.of("p", change)).cls("flow");
  }

  private static void person(Texts texts, Tag list, Person person) {
    list.with(
        pair(texts.get("register.check.name"), person.fullName()),
        pair(texts.get("register.field.born"), texts.date(person.born())));
    String passport = person.passport();
    if (passport != null) {
      list.with(pair(texts.get("register.field.passport"), passport));
    }
    var ends = person.passportEnds();
    if (ends != null) {
      list.with(pair(texts.get("register.field.passport-ends"), texts.date(ends)));
    }
  }

  private static void household(Texts texts, Tag list, List<Member> members) {
    if (members.isEmpty()) {
      list.with(pair(texts.get("register.step.household"), texts.get("register.check.alone")));
    }
    members.forEach(
        member ->
            list.with(
                pair(
                    texts.get("register.relation." + member.relation().id()),
                    member.fullName() + ", " + texts.date(member.born()))));
  }

  private void stay(Texts texts, Tag list, Stay stay) {
    list.with(
        pair(texts.get("register.field.country"), country(texts, stay.country())),
        pair(texts.get("register.check.place"), place(stay)),
        pair(
            texts.get("register.field.purpose"),
            texts.get("register.purpose." + stay.purpose().id())),
        pair(texts.get("register.field.since"), texts.date(stay.since())),
        pair(texts.get("register.check.kind"), texts.get("register.kind." + stay.kind().id())));
  }

  private static void contact(Texts texts, Tag list, EntryCheck check) {
    check
        .address()
        .ifPresent(address -> list.with(pair(texts.get("register.field.email"), address.value())));
    check.phone().ifPresent(phone -> list.with(pair(texts.get("register.field.phone"), phone)));
    String agreed =
        check.consents().stream()
            .map(ConsentPurpose::id)
            .map(id -> texts.get("register.consent." + id))
            .collect(Collectors.joining("; "));
    list.with(
        pair(
            texts.get("register.consents"),
            agreed.isEmpty() ? texts.get("register.check.nothing") : agreed));
  }

  /** The name of a country in the language of the page. */
  public String country(Texts texts, String code) {
    return countries
        .byIso2(code)
        .map(country -> CountryNames.of(country, texts.locale()))
        .orElse(code);
  }

  /** City, region and street in one line. */
  public static String place(Stay stay) {
    return Stream.of(stay.street(), stay.city(), stay.region())
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }

  /** From when until when somebody lived there; since when, where they still do. */
  public static String days(Texts texts, Stay stay) {
    String since = texts.date(stay.since());
    LocalDate ended = stay.endedOn();
    return ended == null
        ? texts.get("register.stay.since", "date", since)
        : since + " – " + texts.date(ended);
  }

  /** A name and what was told for it, apart from the direction of the page. */
  public static Tag pair(String name, String value) {
    return Tag.of("div", Tag.of("dt", name), Tag.of("dd", Tag.of("bdi", value)));
  }

  private static String name(Texts texts, Step step) {
    return texts.get("register.step." + step.id());
  }
}
