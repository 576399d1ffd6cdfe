package az.migrationportal.search.analysis.az;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WeightFittingTest {

  @Test
  void a_noun_is_known_by_standing_in_several_forms_and_being_none_of_another() {
    assertThat(
            WeightFitting.nounsIn(
                List.of("bələdçi", "bələdçilər", "bələdçini", "bələdçidə", "bələdçinin", "viza")))
        .containsExactly("bələdçi");
  }

  @Test
  void the_grammar_spells_its_forms_by_harmony_and_with_softened_ends() {
    Map<String, String> forms = Paradigm.nounForms("uşaq");
    assertThat(forms)
        .containsEntry("uşağın", "GEN")
        .containsEntry("uşaqlar", "PL")
        .containsEntry("uşağında", "P3 3LOC");
    assertThat(Paradigm.nounForms("göz"))
        .containsEntry("gözün", "GEN")
        .containsEntry("gözdə", "LOC");
  }

  @Test
  void every_noun_form_of_the_grammar_can_be_taken_apart_again() {
    for (String stem : List.of("uşaq", "viza", "göz", "icazə")) {
      assertThat(Paradigm.nounForms(stem).keySet())
          .allSatisfy(
              form ->
                  assertThat(new Splitter(form, false).splits())
                      .as(form)
                      .extracting(Split::stem)
                      .contains(stem));
    }
  }

  @Test
  void weights_that_round_to_nothing_are_left_out() {
    assertThat(WeightFitting.lines(Map.of("a", 0.04, "b", -1.26))).containsExactly("b\t-1.3");
  }
}
