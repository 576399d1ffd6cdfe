package az.migrationportal.web.home;

import az.migrationportal.web.component.Glyph;
import az.migrationportal.web.component.Tag;
import az.migrationportal.web.i18n.Texts;
import az.migrationportal.web.search.SiteSearch;
import az.migrationportal.web.shell.Addresses;
import az.migrationportal.web.shell.SystemAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What the portal does, and the question it asks first. */
@ApplicationScoped
public class Hero {

  private static final List<String> EXAMPLES =
      List.of("home.example.1", "home.example.2", "home.example.3");

  @Inject SiteSearch search;

  Tag of(Texts texts) {
    Tag text =
        Tag.of(
                "div",
                Tag.of("h1", texts.get("home.heading")),
                Tag.of("p", texts.get("home.lead")).cls("lead"),
                search.field(texts, texts.get("home.question"), ""),
                examples(texts))
            .cls("wrap flow");
    return Tag.of("section", Tag.of("div", Glyph.roads()).cls("roads"), text).cls("hero deep");
  }

  private static Tag examples(Texts texts) {
    Tag line = Tag.of("p").with(texts.get("home.examples") + " ").cls("eg");
    String search = Addresses.of(texts.locale(), SystemAddress.SEARCH) + "?q=";
    for (String example : EXAMPLES) {
      String words = texts.get(example);
      line.with(Tag.link(search + URLEncoder.encode(words, StandardCharsets.UTF_8), words));
      line.with(" ");
    }
    return line;
  }
}
