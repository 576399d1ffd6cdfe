package az.migrationportal.web.home;

import az.migrationportal.registration.enquiry.EnquiryAddress;
import az.migrationportal.registration.locale.ReaderLocale;
import az.migrationportal.registration.locale.RegistrationAddress;
import az.migrationportal.web.component.Tag;
import az.migrationportal.web.i18n.Texts;
import az.migrationportal.web.item.TopTasks;
import az.migrationportal.web.pathway.PathwayCards;
import az.migrationportal.web.shell.Addresses;
import az.migrationportal.web.shell.SystemAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** For Azerbaijani citizens who live in another country. */
@ApplicationScoped
public class AbroadBand {

  @Inject TopTasks items;
  @Inject PathwayCards pathways;

  Tag of(Texts texts) {
    Tag text =
        Tag.of(
                "div",
                Tag.of("h2", texts.get("home.abroad")),
                Tag.of("p", texts.get("home.abroad.lead")).cls("lead"),
                links(texts))
            .cls("flow");
    Tag columns = Tag.of("div", text, pathways.citizensAbroad(texts.locale())).cls("grid g2");
    return Tag.of("section", Tag.of("div", columns).cls("wrap")).cls("band stone");
  }

  private Tag links(Texts texts) {
    ReaderLocale reader = ReaderLocale.ofTag(texts.locale().tag()).orElseThrow();
    Tag links =
        Tag.of(
                "p",
                Tag.link(RegistrationAddress.register(reader), texts.get("register.title"))
                    .cls("btn"))
            .cls("row");
    items
        .find("consular-registration", texts.locale())
        .ifPresent(
            item ->
                links.apart(
                    Tag.link(
                        Addresses.of(texts.locale(), item), texts.get("home.abroad.register"))));
    String fees = Addresses.of(texts.locale(), SystemAddress.FEES) + "?group=consular-services";
    return links
        .apart(Tag.link(RegistrationAddress.myRecord(reader, "sign-in"), texts.get("record.title")))
        .apart(Tag.link(EnquiryAddress.form(reader), texts.get("home.abroad.ask")))
        .apart(Tag.link(fees, texts.get("home.abroad.fees")));
  }
}
