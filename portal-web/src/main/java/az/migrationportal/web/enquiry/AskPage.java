package az.migrationportal.web.enquiry;

import az.migrationportal.content.fact.Country;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.registration.enquiry.EnquiryAddress;
import az.migrationportal.registration.enquiry.EnquiryEntries;
import az.migrationportal.registration.mail.Outbox;
import az.migrationportal.registration.refusal.EntryViolation;
import az.migrationportal.registration.thread.Topic;
import az.migrationportal.registration.token.SecretToken;
import az.migrationportal.web.component.ErrorSummary;
import az.migrationportal.web.component.LabelledField;
import az.migrationportal.web.component.Tag;
import az.migrationportal.web.country.CountryNames;
import az.migrationportal.web.i18n.TextCatalogue;
import az.migrationportal.web.i18n.Texts;
import az.migrationportal.web.shell.Addresses;
import az.migrationportal.web.shell.Page;
import az.migrationportal.web.shell.PageHead;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The form for a question, empty or with what is to be mended. */
@ApplicationScoped
public class AskPage {
  @Inject TextCatalogue catalogue;
  @Inject CountryNames countries;
  @Inject Outbox outbox;

  /**
   * The form before anything is written; its key makes two sendings one.
   *
   * @param own whether it is to be listed on the record of whoever is signed in; null where nobody
   *     is
   */
  Page empty(ContentLocale locale, SecretToken form, @Nullable Boolean own) {
    return page(
        catalogue.in(locale),
        form,
        new EnquiryEntries(EnquirySource.reader(locale), "", "", "", ""),
        own,
        Map.of());
  }

  /** The form as it was sent, with what is wrong. */
  Page mended(
      ContentLocale locale, SecretToken form, EnquiryEntries entries, @Nullable Boolean own) {
    Texts texts = catalogue.in(locale);
    Map<String, String> errors = new LinkedHashMap<>();
    for (EntryViolation violation : entries.violations()) {
      errors.put(violation.field(), texts.get("ask.error." + violation.rule(), violation.data()));
    }
    return page(texts, form, entries, own, errors);
  }

  private Page page(
      Texts texts,
      SecretToken form,
      EnquiryEntries entries,
      @Nullable Boolean own,
      Map<String, String> errors) {
    String title = texts.get("ask.title");
    Tag main = Tag.of("div").cls("flow prose");
    main.withIf(!errors.isEmpty(), () -> ErrorSummary.of(texts, errors));
    main.with(
        Tag.of("h1", title),
        Tag.of("p", texts.get("ask.lead")).cls("lead"),
        form(texts, form, entries, own, errors));
    return new Page(
        PageHead.unlisted(
            (errors.isEmpty() ? "" : texts.get("error.word") + " ")
                + title
                + " · "
                + texts.get("portal.name"),
            texts.get("ask.lead")),
        List.of(),
        title,
        null,
        false,
        Addresses.inEvery(locale -> address(locale, form, errors.isEmpty())),
        List.of(Tag.of("div", main, aside(texts)).cls("aside asking")));
  }

  /** A draft stays in hand when the language of the page is changed. */
  private static String address(ContentLocale locale, SecretToken form, boolean empty) {
    return empty
        ? EnquiryAddress.form(EnquirySource.reader(locale))
        : EnquiryAddress.draft(EnquirySource.reader(locale), form);
  }

  private Tag form(
      Texts texts,
      SecretToken form,
      EnquiryEntries entries,
      @Nullable Boolean own,
      Map<String, String> errors) {
    Tag fields =
        Tag.of("form")
            .cls("flow")
            .attr("method", "post")
            .attr("action", EnquiryAddress.asking())
            .with(
                LabelledField.hidden("locale", texts.locale().tag()),
                LabelledField.hidden("form", form.value()),
                new LabelledField(texts, "topic", texts.get("ask.topic"))
                    .error(errors.getOrDefault("topic", ""))
                    .around(topics(texts, entries.topic())),
                new LabelledField(texts, "country", texts.get("ask.country"))
                    .hint(texts.get("ask.country.hint"))
                    .error(errors.getOrDefault("country", ""))
                    .around(countries(texts, entries.country())),
                new LabelledField(texts, "words", texts.get("ask.words"))
                    .hint(texts.get("ask.words.hint", "limit", EnquiryEntries.MOST_CHARACTERS))
                    .error(errors.getOrDefault("words", ""))
                    .around(LabelledField.lines(entries.words(), 10)));
    fields.withIf(
        outbox.isOpen(),
        () ->
            new LabelledField(texts, "address", texts.get("ask.address"))
                .hint(texts.get("ask.address.hint"))
                .error(errors.getOrDefault("address", ""))
                .around(
                    LabelledField.line(entries.address())
                        .attr("type", "text")
                        .attr("inputmode", "email")
                        .attr("autocomplete", "email")));
    if (own != null) {
      fields.with(onRecord(texts, own));
    }
    return fields.with(Tag.of("button", texts.get("ask.button")).cls("btn"));
  }

  private static Tag onRecord(Texts texts, boolean ticked) {
    Tag box =
        Tag.of("input")
            .attr("type", "checkbox")
            .attr("id", "own")
            .attr("name", "own")
            .attr("value", "yes");
    return Tag.of(
            "label",
            ticked ? box.flag("checked") : box,
            Tag.of("span", texts.get("ask.own"))
                .with(Tag.of("span", texts.get("ask.own.hint")).cls("hint")))
        .cls("choice");
  }

  private static Tag topics(Texts texts, String chosen) {
    Tag select =
        Tag.of("select").with(LabelledField.option("", texts.get("ask.topic.choose"), false));
    for (Topic topic : Topic.values()) {
      select.with(
          LabelledField.option(
              topic.key(), texts.get("ask.topic." + topic.key()), topic.key().equals(chosen)));
    }
    return select;
  }

  private Tag countries(Texts texts, String chosen) {
    Tag select =
        Tag.of("select").with(LabelledField.option("", texts.get("ask.country.none"), false));
    for (Country country : countries.sorted(texts)) {
      select.with(
          LabelledField.option(
              country.iso2(),
              CountryNames.of(country, texts.locale()),
              country.iso2().equals(chosen)));
    }
    return select;
  }

  private static Tag aside(Texts texts) {
    return Tag.of("aside")
        .cls("flow")
        .attr("aria-label", texts.get("ask.promise"))
        .with(
            Tag.of("h2", texts.get("ask.promise")),
            Tag.of("p", texts.get("ask.promise.time")),
            Tag.of("p", texts.get("ask.promise.secret")),
            Tag.of("p", texts.get("ask.promise.erase")),
            Tag.of("p", texts.get("ask.promise.urgent")));
  }
}
