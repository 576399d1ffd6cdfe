package az.migrationportal.web.registrant;

import az.migrationportal.registration.locale.ReaderLocale;
import az.migrationportal.registration.locale.RegistrationAddress;
import az.migrationportal.web.component.Tag;
import az.migrationportal.web.i18n.Texts;
import az.migrationportal.web.shell.Addresses;
import az.migrationportal.web.shell.Page;
import az.migrationportal.web.shell.PageHead;
import com.vaadin.flow.component.Component;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the pages of registering and of one's own record are put together of. */
public final class FormParts {
  /** Where the forms of registering go. */
  public static final String REGISTER = "/api/v1/registration/form/";

  /** Where the forms of one's own record go. */
  public static final String RECORD = "/api/v1/registration/my-form/";

  private FormParts() {}

  /** The language of a page as the module of personal data knows it. */
  public static ReaderLocale reader(Texts texts) {
    return ReaderLocale.ofTag(texts.locale().tag()).orElseThrow();
  }

  /** An empty form that posts, and says in which language to answer. */
  public static Tag form(Texts texts, String action) {
    return Tag.of("form")
        .attr("method", "post")
        .attr("action", action)
        .attr("accept-charset", "utf-8")
        .flag("novalidate")
        .with(
            Tag.of("input")
                .attr("type", "hidden")
                .attr("name", "locale")
                .attr("value", texts.locale().tag()));
  }

  /** A form of one button. */
  public static Tag button(Texts texts, String action, String label, String classes) {
    return form(texts, action).with(Tag.of("button", label).cls(classes));
  }

  /** The way out, for people who share a device. */
  public static Tag leave(Texts texts) {
    return Tag.of(
            "section",
            Tag.of("p", texts.get("register.leave.note")).cls("small"),
            button(texts, RECORD + "leave", texts.get("register.leave"), "btn quiet"))
        .cls("flow noprint");
  }

  /**
   * A page for whoever has the session.
   *
   * @param path the page's key as {@link RegistrationAddress} knows it; null for the first one
   */
  public static Page page(
      Texts texts, boolean error, String title, @Nullable String path, Component... content) {
    String shown = (error ? texts.get("error.word") + " " : "") + title;
    return new Page(
        PageHead.unlisted(shown + " · " + texts.get("portal.name"), texts.get("register.lead")),
        List.of(),
        title,
        null,
        false,
        Addresses.inEvery(
            other -> {
              ReaderLocale reader = ReaderLocale.ofTag(other.tag()).orElseThrow();
              return path == null
                  ? RegistrationAddress.register(reader)
                  : RegistrationAddress.register(reader, path);
            }),
        List.of(content));
  }

  /** A short page: what happened, and what to do now. */
  public static Page message(Texts texts, String key, @Nullable String path, Component... more) {
    String title = texts.get(key + ".title");
    Tag body =
        Tag.of("div", Tag.of("h1", title), Tag.of("p", texts.get(key + ".lead")).cls("lead"))
            .cls("flow prose band");
    return page(texts, false, title, path, body.with(more));
  }
}
