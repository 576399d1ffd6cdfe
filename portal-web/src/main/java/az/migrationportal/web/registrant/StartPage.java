package az.migrationportal.web.registrant;

import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.registration.locale.ReaderLocale;
import az.migrationportal.registration.locale.RegistrationAddress;
import az.migrationportal.web.component.Tag;
import az.migrationportal.web.i18n.TextCatalogue;
import az.migrationportal.web.i18n.Texts;
import az.migrationportal.web.shell.Addresses;
import az.migrationportal.web.shell.Page;
import az.migrationportal.web.shell.PageHead;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** Where registering begins: who, why, what becomes of it, and a button. The same for everybody. */
@ApplicationScoped
class StartPage {
  @Inject TextCatalogue catalogue;

  Page page(ContentLocale locale) {
    Texts texts = catalogue.in(locale);
    ReaderLocale reader = FormParts.reader(texts);
    Map<ContentLocale, String> addresses =
        Addresses.inEvery(
            other -> RegistrationAddress.register(ReaderLocale.ofTag(other.tag()).orElseThrow()));
    String title = texts.get("register.title");
    Tag who =
        Tag.of(
            "ul",
            Tag.of("li", texts.get("register.who.permanent")),
            Tag.of("li", texts.get("register.who.temporary")),
            Tag.of("li", texts.get("register.who.work")));
    Tag main =
        Tag.of(
                "div",
                Tag.of("h1", title),
                Tag.of("p", texts.get("register.lead")).cls("lead"),
                FormParts.button(
                    texts, FormParts.REGISTER + "begin", texts.get("register.start"), "btn"),
                Tag.of("p", texts.get("register.start.note")).cls("meta"),
                Tag.of("h2", texts.get("register.who")),
                who,
                Tag.of("h2", texts.get("register.good")),
                Tag.of("p", texts.get("register.good.text")))
            .cls("flow prose");
    Tag aside =
        Tag.of(
                "aside",
                Tag.of(
                        "section",
                        Tag.of("h2", texts.get("register.have")).attr("id", "have"),
                        Tag.of("p", texts.get("register.have.text")),
                        Tag.of(
                            "p",
                            Tag.link(
                                RegistrationAddress.myRecord(reader, "sign-in"),
                                texts.get("record.signin.title"))))
                    .cls("box flow")
                    .attr("aria-labelledby", "have"),
                Tag.of(
                    "p",
                    Tag.link(
                        RegistrationAddress.register(reader, "coverage"),
                        texts.get("coverage.title"))))
            .cls("flow")
            .attr("aria-label", texts.get("register.have"));
    return new Page(
        PageHead.listed(
            title + " · " + texts.get("portal.name"),
            texts.get("register.lead"),
            RegistrationAddress.register(reader),
            addresses),
        List.of(),
        title,
        null,
        false,
        addresses,
        List.of(Tag.of("div", main, aside).cls("aside band")));
  }
}
