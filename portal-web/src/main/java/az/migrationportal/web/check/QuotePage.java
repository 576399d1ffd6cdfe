package az.migrationportal.web.check;

import az.migrationportal.content.decision.quote.FeeQuotes;
import az.migrationportal.content.decision.quote.Quote;
import az.migrationportal.content.decision.quote.QuoteSubject;
import az.migrationportal.content.fact.LegalReference;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.wording.FactText;
import az.migrationportal.web.component.Day;
import az.migrationportal.web.component.Glyph;
import az.migrationportal.web.component.Notice;
import az.migrationportal.web.component.Outside;
import az.migrationportal.web.component.Tag;
import az.migrationportal.web.i18n.TextCatalogue;
import az.migrationportal.web.i18n.Texts;
import az.migrationportal.web.shell.Addresses;
import az.migrationportal.web.shell.Crumb;
import az.migrationportal.web.shell.Page;
import az.migrationportal.web.shell.PageHead;
import az.migrationportal.web.shell.PageRequest;
import az.migrationportal.web.shell.SystemAddress;
import com.vaadin.flow.component.Component;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A total for a family, with every line's law. */
@ApplicationScoped
public class QuotePage {
  @Inject TextCatalogue catalogue;
  @Inject FeeQuotes quotes;
  @Inject FactText words;

  Page of(QuoteAsked asked, PageRequest request) {
    Texts texts = catalogue.in(request.locale());
    String query = query(asked);
    Map<ContentLocale, String> same =
        Addresses.inEvery(locale -> QuoteSource.address(locale) + query);
    String title = texts.get("quote.title");
    String window = title + " · " + texts.get("portal.name");
    PageHead head =
        query.isEmpty()
            ? PageHead.listed(
                window,
                texts.get("quote.lead"),
                QuoteSource.address(texts.locale()),
                Addresses.inEvery(QuoteSource::address))
            : PageHead.unlisted(window, texts.get("quote.lead"));
    return new Page(
        head,
        List.of(new Crumb(texts.get("nav.check"), CheckSource.address(texts.locale()))),
        title,
        SystemAddress.CHECK,
        false,
        same,
        List.<Component>of(content(texts, asked)));
  }

  private Tag content(Texts texts, QuoteAsked asked) {
    Quote quote = quotes.of(asked.question());
    Tag heading =
        Tag.of(
                "div",
                Tag.of("h1", texts.get("quote.title")),
                Tag.of("p", texts.get("quote.lead")).cls("lead"))
            .cls("head flow");
    Tag main = Tag.of("div").cls("flow");
    if (!asked.bad().isEmpty()) {
      main.with(
          Notice.warning(texts.get("quote.bad"), Tag.of("span", String.join(", ", asked.bad()))));
    }
    if (quote.lines().isEmpty()) {
      main.with(Tag.of("p", texts.get("quote.nothing")).attr("role", "status"));
    } else {
      main.with(Tag.of("p", money(quote.totals())).cls("big").attr("role", "status"));
      main.with(Tag.of("p", subject(texts, quote)));
      main.with(table(texts, quote), stamp(texts, quote));
    }
    if (!quote.missing().isEmpty()) {
      main.with(
          Notice.warning(
              texts.get("quote.missing"),
              Tag.of(
                  "span",
                  quote.missing().stream()
                      .map(audience -> texts.get("quote.audience." + audience))
                      .collect(Collectors.joining(", ")))));
    }
    Tag aside =
        Tag.of(
                "aside",
                new QuoteForm(texts, words, asked, quote).of(QuoteSource.address(texts.locale())))
            .cls("noprint")
            .attr("aria-label", texts.get("quote.form"));
    return Tag.of("div", heading, Tag.of("div", aside, main).cls("aside early")).cls("band");
  }

  private String subject(Texts texts, Quote quote) {
    QuoteSubject subject = quote.question().subject();
    String text = words.groupName(subject.group(), texts.locale());
    var term = quote.term();
    var speed = quote.speed();
    return text
        + (term == null ? "" : ", " + words.term(term, texts.locale()))
        + (speed == null ? "" : ", " + texts.get("quote.decided", "days", speed))
        + ".";
  }

  private Tag table(Texts texts, Quote quote) {
    Tag body = Tag.of("tbody");
    for (Quote.Line line : quote.lines()) {
      body.with(
          Tag.of(
              "tr",
              Tag.of("th", texts.get("quote.audience." + line.audience())).attr("scope", "row"),
              Tag.of("td", law(texts, line)),
              Tag.of("td", String.valueOf(line.count())).cls("num"),
              Tag.of("td", line.amount() + "\u00a0" + line.currency()).cls("num")));
    }
    Tag foot = Tag.of("tfoot");
    quote
        .totals()
        .forEach(
            (currency, amount) ->
                foot.with(
                    Tag.of(
                        "tr",
                        Tag.of("th", texts.get("quote.total"))
                            .attr("scope", "row")
                            .attr("colspan", "3"),
                        Tag.of("td", amount + "\u00a0" + currency).cls("num"))));
    quote
        .otherSpeeds()
        .forEach(
            (days, totals) ->
                foot.with(
                    Tag.of(
                        "tr",
                        Tag.of(
                                "th",
                                texts.get("quote.other")
                                    + ": "
                                    + texts.get("quote.decided", "days", days))
                            .attr("scope", "row")
                            .attr("colspan", "3"),
                        Tag.of("td", money(totals)).cls("num"))));
    Tag head =
        Tag.of(
            "thead",
            Tag.of(
                "tr",
                column(texts.get("quote.person"), ""),
                column(texts.get("item.law"), ""),
                column(texts.get("quote.count"), "num"),
                column(texts.get("quote.amount"), "num")));
    Tag caption = Tag.of("caption", texts.get("quote.title")).cls("vh");
    return Tag.of("table", caption, head, body, foot);
  }

  private static Tag column(String name, String kind) {
    Tag cell = Tag.of("th", name).attr("scope", "col");
    return kind.isEmpty() ? cell : cell.cls(kind);
  }

  private Tag law(Texts texts, Quote.Line line) {
    Tag laws = Tag.of("span");
    for (LegalReference law : line.value().legalBasis()) {
      String label = "§ " + words.label(law, texts.locale());
      laws.with(
          words
              .address(law)
              .map(url -> Outside.link(url, label))
              .orElseGet(() -> Tag.of("span", label))
              .cls("chip"));
      laws.with(" ");
    }
    return laws;
  }

  private static Tag stamp(Texts texts, Quote quote) {
    Tag line = Tag.of("p", Glyph.checked()).with(" ").cls("stamp");
    line.with(Tag.of("strong").with(Day.in(texts, "quote.rates", quote.question().asOf())));
    quote.lines().stream()
        .map(fee -> fee.value().verifiedOn())
        .min(java.util.Comparator.naturalOrder())
        .ifPresent(oldest -> line.with(" ").with(Day.in(texts, "item.checked", oldest)));
    return line;
  }

  private static String money(Map<String, Long> totals) {
    return totals.entrySet().stream()
        .map(total -> total.getValue() + "\u00a0" + total.getKey())
        .collect(Collectors.joining(" + "));
  }

  private static String query(QuoteAsked asked) {
    return asked.typed().isEmpty()
        ? ""
        : "?"
            + asked.typed().entrySet().stream()
                .map(
                    pair ->
                        pair.getKey()
                            + "="
                            + URLEncoder.encode(pair.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
  }
}
