package az.migrationportal.web.answer;

import az.migrationportal.registration.alert.AnswerAddress;
import az.migrationportal.registration.token.SecretToken;
import az.migrationportal.web.component.Tag;
import az.migrationportal.web.i18n.Texts;
import az.migrationportal.web.shell.Addresses;
import az.migrationportal.web.shell.Page;
import az.migrationportal.web.shell.PageHead;
import com.vaadin.flow.component.Component;
import java.util.List;

/** Short pages around saved answers: a button to press, or what has happened. */
final class ButtonPages {
  private final Texts texts;

  ButtonPages(Texts texts) {
    this.texts = texts;
  }

  /** Opening it confirms nothing: programs that follow the links of mails only read. */
  Page confirm(SecretToken token) {
    Tag yes =
        form(texts, AnswerAddress.confirmation(token), texts.get("alert.confirm.button"), "btn");
    Tag no = form(texts, AnswerAddress.leave(token), texts.get("alert.confirm.not"), "btn quiet");
    return page("alert.confirm.title", "alert.confirm.lead", Tag.of("div", yes, no).cls("row"));
  }

  Page forget(SecretToken token) {
    Tag button = form(texts, AnswerAddress.leave(token), texts.get("alert.forget.button"), "btn");
    return page("alert.forget.title", "alert.forget.lead", button);
  }

  Page confirmed() {
    return page("alert.confirmed.title", "alert.confirmed.lead", home());
  }

  Page forgotten() {
    return page("alert.forgotten.title", "alert.forgotten.lead", home());
  }

  Page expired() {
    return page("alert.expired.title", "alert.expired.lead", home());
  }

  Page unknown() {
    return page("alert.unknown.title", "alert.unknown.lead", home());
  }

  Page unreadable() {
    return page("alert.unreadable.title", "alert.unreadable.lead", home());
  }

  /** One button that posts to the API, which answers in the page's language. */
  static Tag form(Texts texts, String action, String label, String classes) {
    return Tag.of("form")
        .attr("method", "post")
        .attr("action", action)
        .with(
            Tag.of("input")
                .attr("type", "hidden")
                .attr("name", "locale")
                .attr("value", texts.locale().tag()),
            Tag.of("button", label).cls(classes));
  }

  private Tag home() {
    return Tag.of("p", Tag.link(Addresses.home(texts.locale()), texts.get("alert.home")));
  }

  private Page page(String title, String lead, Component more) {
    String name = texts.get(title);
    return new Page(
        PageHead.unlisted(name + " · " + texts.get("portal.name"), texts.get(lead)),
        List.of(),
        name,
        null,
        false,
        Addresses.inEvery(Addresses::home),
        List.of(
            Tag.of("div", Tag.of("h1", name), Tag.of("p", texts.get(lead)).cls("lead"), more)
                .cls("flow prose")));
  }
}
