package az.migrationportal.web.enquiry;

import az.migrationportal.registration.enquiry.EnquiryAddress;
import az.migrationportal.web.component.Tag;
import az.migrationportal.web.i18n.Texts;
import az.migrationportal.web.shell.Addresses;
import az.migrationportal.web.shell.Page;
import az.migrationportal.web.shell.PageHead;
import java.util.List;

/** Short pages of asking: what has happened, or why not. */
final class ShortPages {
  private final Texts texts;

  ShortPages(Texts texts) {
    this.texts = texts;
  }

  Page erased() {
    return page("ask.erased.title", "ask.erased.lead");
  }

  Page unknown() {
    return page("ask.unknown.title", "ask.unknown.lead");
  }

  Page tooMany() {
    return page("ask.too-many.title", "ask.too-many.lead");
  }

  Page away() {
    return page("ask.away.title", "ask.away.lead");
  }

  private Page page(String title, String lead) {
    String name = texts.get(title);
    Tag again =
        Tag.link(EnquiryAddress.form(EnquirySource.reader(texts.locale())), texts.get("ask.again"));
    return new Page(
        PageHead.unlisted(name + " · " + texts.get("portal.name"), texts.get(lead)),
        List.of(),
        name,
        null,
        false,
        Addresses.inEvery(locale -> EnquiryAddress.form(EnquirySource.reader(locale))),
        List.of(
            Tag.of(
                    "div",
                    Tag.of("h1", name),
                    Tag.of("p", texts.get(lead)).cls("lead"),
                    Tag.of("p", again))
                .cls("flow prose asking")));
  }
}
