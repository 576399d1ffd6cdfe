package az.migrationportal.web.home;

import az.migrationportal.content.decision.Decisions;
import az.migrationportal.content.decision.model.Decision;
import az.migrationportal.web.check.CheckAddresses;
import az.migrationportal.web.component.Tag;
import az.migrationportal.web.country.CountryNames;
import az.migrationportal.web.fees.FeeGroups;
import az.migrationportal.web.i18n.Texts;
import az.migrationportal.web.item.TopTasks;
import az.migrationportal.web.shell.Addresses;
import az.migrationportal.web.shell.SystemAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;

/** Plain forms that lead to an answer, and what is asked most. */
@ApplicationScoped
public class HomeTools {
  private static final String VISA = "do-i-need-a-visa";
  private static final String NATIONALITY = "nationality";

  @Inject CountryNames countries;
  @Inject Decisions decisions;
  @Inject FeeGroups fees;
  @Inject TopTasks tasks;

  Tag band(Texts texts, LocalDate today) {
    Tag heading =
        Tag.of(
                "div",
                Tag.of("h2", texts.get("home.tools")),
                Tag.of("p", texts.get("home.tools.lead")))
            .cls("head flow");
    Tag tools = Tag.of("div", visa(texts), cost(texts, today), asked(texts)).cls("grid g3");
    return Tag.of("section", Tag.of("div", heading, tools).cls("wrap")).cls("band sunk");
  }

  private Tag visa(Texts texts) {
    Optional<Decision> decision = decisions.find(VISA);
    Tag select =
        select(decision.isPresent() ? NATIONALITY : "country", texts.get("home.visa.choose"));
    countries
        .sorted(texts)
        .forEach(
            country ->
                select.with(
                    Tag.of("option", CountryNames.of(country, texts.locale()))
                        .attr("value", country.iso2())));
    return form(
        texts,
        decision
            .map(found -> CheckAddresses.of(texts.locale(), found))
            .orElse(Addresses.of(texts.locale(), SystemAddress.COUNTRIES)),
        "home.visa",
        select);
  }

  private Tag cost(Texts texts, LocalDate today) {
    Tag select = select("group", texts.get("fees.group.all"));
    fees.names(today, texts.locale())
        .forEach((key, name) -> select.with(Tag.of("option", name).attr("value", key)));
    return form(texts, Addresses.of(texts.locale(), SystemAddress.FEES), "home.cost", select);
  }

  private Tag asked(Texts texts) {
    return Tag.of("div", Tag.of("h3", texts.get("home.tasks")), tasks.list(texts.locale()))
        .cls("box flow");
  }

  private static Tag select(String name, String first) {
    return Tag.of("select", Tag.of("option", first).attr("value", ""))
        .attr("id", name)
        .attr("name", name);
  }

  private static Tag form(Texts texts, String target, String key, Tag select) {
    String id = select.getElement().getAttribute("id");
    Tag field =
        Tag.of("div", Tag.of("label", texts.get(key + ".label")).attr("for", id), select)
            .cls("field");
    return Tag.of(
            "form",
            Tag.of("h3", texts.get(key)),
            field,
            Tag.of("button", texts.get(key + ".button")).cls("btn"))
        .cls("box flow")
        .attr("method", "get")
        .attr("action", target);
  }
}
