package az.migrationportal.content.decision.graph;

import static org.assertj.core.api.Assertions.assertThat;

import az.migrationportal.content.decision.CompiledDecision;
import az.migrationportal.content.decision.LibraryDecisions;
import az.migrationportal.content.decision.model.Decision;
import az.migrationportal.content.decision.wording.AnswerText;
import az.migrationportal.content.decision.wording.DecisionText;
import az.migrationportal.content.fact.Facts;
import az.migrationportal.content.fact.LegalActs;
import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.library.BundledFacts;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.markup.LinkTargets;
import az.migrationportal.content.wording.FactText;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class DecisionGraphTest {
  private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

  static Stream<String> keys() {
    return LibraryDecisions.all().keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("keys")
  void every_question_and_outcome_is_drawn_and_connected(String key) {
    DecisionGraph graph = graph(key);
    Decision decision = graph.decision();
    assertThat(graph.questions()).containsExactlyInAnyOrderElementsOf(decision.questions());
    assertThat(graph.outcomes()).containsExactlyElementsOf(decision.outcomes());
    assertThat(graph.questions().stream().skip(1))
        .allSatisfy(question -> assertThat(graph.to(question.key())).isNotEmpty());
    assertThat(graph.outcomes())
        .allSatisfy(outcome -> assertThat(graph.to(outcome.key())).isNotEmpty());
    assertThat(graph.questions())
        .allSatisfy(question -> assertThat(graph.from(question)).isNotEmpty());
  }

  @ParameterizedTest
  @MethodSource("keys")
  void the_drawing_is_xml_with_a_name_and_fits_its_box_in_every_language(String key)
      throws Exception {
    DecisionGraph graph = graph(key);
    for (ContentLocale locale : ContentLocale.values()) {
      GraphWords words = words(graph, locale);
      Element svg = parsed(GraphSvg.document(words, locale.tag()));
      assertThat(svg.getAttribute("role")).isEqualTo("img");
      assertThat(svg.getElementsByTagName("title").item(0).getTextContent())
          .isEqualTo(words.title());
      int rows = graph.questions().size() + graph.outcomes().size();
      assertThat(svg.getElementsByTagName("text").getLength()).isEqualTo(rows);
      assertThat(svg.getElementsByTagName("path").getLength()).isEqualTo(graph.questions().size());
      double height = Double.parseDouble(svg.getAttribute("viewBox").split(" ", -1)[3]);
      for (int i = 1; i <= rows; i++) {
        Element row = (Element) svg.getElementsByTagName("rect").item(i);
        double end =
            Double.parseDouble(row.getAttribute("y"))
                + Double.parseDouble(row.getAttribute("height"));
        assertThat(end).isLessThan(height);
        assertThat(Double.parseDouble(row.getAttribute("x"))).isBetween(10.0, 200.0);
      }
    }
  }

  @Test
  void words_say_which_answers_lead_where() {
    String text = GraphText.of(words(graph("must-i-register-my-stay"), ContentLocale.EN));
    assertThat(text).startsWith(words(graph("must-i-register-my-stay"), ContentLocale.EN).title());
    assertThat(text).contains("→").contains("any answer").containsPattern("[0-9]+–[0-9]+.days →");
    assertThat(text).doesNotContain("{");
  }

  @Test
  void whatever_a_title_holds_stays_text() throws Exception {
    Decision decision = graph("i-overstayed").decision();
    assertThat(decision.title().get(ContentLocale.EN)).isNotNull();
    GraphWords words = words(graph("i-overstayed"), ContentLocale.RU);
    assertThat(GraphSvg.inner(words)).doesNotContain("<script").doesNotContain("&amp;amp;");
    assertThat(parsed(GraphSvg.document(words, "ru")).getAttribute("lang")).isEqualTo("ru");
  }

  private static DecisionGraph graph(String key) {
    CompiledDecision compiled = LibraryDecisions.compiled(key);
    return GraphWalk.of(compiled.on(DAY, LibraryDecisions.DATA), DAY);
  }

  private static Element parsed(String svg) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(svg)))
        .getDocumentElement();
  }

  private static GraphWords words(DecisionGraph graph, ContentLocale locale) {
    FactText facts =
        new FactText(Facts.of(BundledFacts.collection()), LegalActs.of(BundledFacts.collection()));
    return new GraphWords(
        graph,
        new DecisionText(
            facts,
            locale,
            DAY,
            new LinkTargets() {
              @Override
              public Optional<String> item(ItemKey item) {
                return Optional.empty();
              }

              @Override
              public Optional<String> country(String iso2) {
                return Optional.empty();
              }
            },
            new AnswerText(facts, LibraryDecisions.DATA.countries())),
        locale);
  }
}
