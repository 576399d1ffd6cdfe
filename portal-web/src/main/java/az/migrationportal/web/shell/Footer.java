package az.migrationportal.web.shell;

import az.migrationportal.registration.enquiry.EnquiryAddress;
import az.migrationportal.registration.locale.ReaderLocale;
import az.migrationportal.web.component.Tag;
import az.migrationportal.web.i18n.Texts;
import java.util.List;

/** Whom to call, and what the portal is. */
final class Footer {

  private final Texts texts;
  private final Contacts contacts;

  Footer(Texts texts, Contacts contacts) {
    this.texts = texts;
    this.contacts = contacts;
  }

  Tag of(List<Crumb> aboutPages) {
    return Tag.of("footer", Tag.of("div", call(), help(), about(aboutPages)).cls("wrap grid g3"))
        .cls("foot deep");
  }

  private Tag call() {
    return column("foot.call")
        .with(Tag.safe("p", contacts.html("contact-sms-call-centre")).cls("number"))
        .with(line("foot.abroad", "contact-sms-abroad"))
        .with(Tag.of("p", texts.get("foot.speaks")));
  }

  private Tag help() {
    return column("foot.help")
        .with(
            Tag.of(
                    "ul",
                    Tag.of("li", line("foot.asan", "contact-asan")),
                    Tag.of("li", line("foot.trafficking", "contact-trafficking-hotline")),
                    Tag.of("li", line("foot.unhcr", "contact-unhcr-legal")))
                .attr("role", "list"));
  }

  private Tag about(List<Crumb> pages) {
    Tag list = Tag.of("ul").attr("role", "list");
    pages.forEach(page -> list.with(Tag.of("li", Tag.link(page.href(), page.label()))));
    String ask = EnquiryAddress.form(ReaderLocale.ofTag(texts.locale().tag()).orElseThrow());
    list.with(Tag.of("li", Tag.link(ask, texts.get("foot.about.ask"))));
    list.with(Tag.of("li", Tag.link(Addresses.feed(texts.locale()), texts.get("foot.about.feed"))));
    Tag official =
        Tag.of("p")
            .with(texts.get("foot.notOfficial") + " ")
            .with(Tag.link(Addresses.OFFICIAL_SITE, "migration.gov.az"));
    return column("foot.about").with(list, official, Tag.of("p", texts.get("foot.promise")));
  }

  private Tag column(String heading) {
    return Tag.of("div", Tag.of("h2", texts.get(heading)).cls("small")).cls("flow");
  }

  private Tag line(String label, String contact) {
    return Tag.of("p").with(texts.get(label) + " ").with(Tag.safe("span", contacts.html(contact)));
  }

  /** Contacts, by the key of the fact, as safe HTML in the reader's language. */
  @FunctionalInterface
  interface Contacts {
    String html(String factKey);
  }
}
