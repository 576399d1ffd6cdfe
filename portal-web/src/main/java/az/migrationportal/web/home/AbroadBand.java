package az.migrationportal.web.home;

import az.migrationportal.web.component.Tag;
import az.migrationportal.web.i18n.Texts;
import az.migrationportal.web.item.TopTasks;
import az.migrationportal.web.shell.Addresses;
import az.migrationportal.web.shell.SystemAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** For Azerbaijani citizens who live in another country. */
@ApplicationScoped
public class AbroadBand {

  @Inject TopTasks items;

  Tag of(Texts texts) {
    Tag text =
        Tag.of(
                "div",
                Tag.of("h2", texts.get("home.abroad")),
                Tag.of("p", texts.get("home.abroad.lead")).cls("lead"))
            .cls("flow");
    Tag links = Tag.of("p").cls("row");
    items
        .find("consular-registration", texts.locale())
        .ifPresent(
            item ->
                links.with(
                    Tag.link(Addresses.of(texts.locale(), item), texts.get("home.abroad.register"))
                        .cls("btn")));
    String fees = Addresses.of(texts.locale(), SystemAddress.FEES) + "?group=consular-services";
    links.with(Tag.link(fees, texts.get("home.abroad.fees")));
    return Tag.of("section", Tag.of("div", text.with(links)).cls("wrap")).cls("band stone");
  }
}
