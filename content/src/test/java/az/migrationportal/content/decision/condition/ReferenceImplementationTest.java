package az.migrationportal.content.decision.condition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelOptions;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Our evaluation against the runtime of CEL, on conditions and values that a seed grows. */
class ReferenceImplementationTest {
  private static final List<String> WORDS = List.of("work", "study", "family");

  private final Random random = new Random(20261125);
  private final Variables variables = new Variables();
  private final CelCompiler reference =
      CelCompilerFactory.standardCelCompilerBuilder()
          .setOptions(CelOptions.DEFAULT)
          .addVar("word", VariableType.TEXT.cel())
          .addVar("number", VariableType.NUMBER.cel())
          .addVar("flag", VariableType.FLAG.cel())
          .addVar("row.words", VariableType.TEXTS.cel())
          .build();

  @Test
  void both_say_the_same_of_a_thousand_conditions() throws Exception {
    variables.declare("word", VariableType.TEXT);
    variables.declare("number", VariableType.NUMBER);
    variables.declare("flag", VariableType.FLAG);
    variables.declare("row.words", VariableType.TEXTS);
    ConditionCompiler ours = new ConditionCompiler(variables);
    CelRuntime runtime = CelRuntimeFactory.plannerRuntimeBuilder().build();
    int yes = 0;
    for (int i = 0; i < 1000; i++) {
      String cel = condition(3);
      @Nullable Object[] slots = {
        WORDS.get(random.nextInt(3)), (long) random.nextInt(6), random.nextBoolean(), words()
      };
      CelAbstractSyntaxTree tree = reference.compile(cel).getAst();
      Object expected = runtime.createProgram(tree).eval(named(slots));
      Truth found = ours.condition(cel).test(slots);
      assertThat(found).as(cel).isEqualTo(Truth.of((Boolean) expected));
      yes += found == Truth.YES ? 1 : 0;
    }
    assertThat(yes).isBetween(200, 800);
  }

  private Map<String, Object> named(@Nullable Object[] slots) {
    Map<String, Object> values = new HashMap<>();
    for (Variables.Variable variable : variables.all()) {
      Object value = slots[variable.slot()];
      if (value != null) {
        values.put(variable.name(), value);
      }
    }
    return values;
  }

  private String condition(int depth) {
    if (depth == 0 || random.nextInt(4) == 0) {
      return atom();
    }
    return switch (random.nextInt(3)) {
      case 0 -> "(" + condition(depth - 1) + " && " + condition(depth - 1) + ")";
      case 1 -> "(" + condition(depth - 1) + " || " + condition(depth - 1) + ")";
      default -> "!(" + condition(depth - 1) + ")";
    };
  }

  private String atom() {
    String operator = List.of("==", "!=", "<", "<=", ">", ">=").get(random.nextInt(6));
    return switch (random.nextInt(5)) {
      case 0 -> "number " + operator + " " + random.nextInt(6);
      case 1 -> "word " + operator + " '" + WORDS.get(random.nextInt(3)) + "'";
      case 2 -> "flag";
      case 3 -> "word in row.words";
      default -> "word in ['" + WORDS.get(random.nextInt(3)) + "', 'transit']";
    };
  }

  private List<String> words() {
    return WORDS.stream().filter(word -> random.nextBoolean()).toList();
  }
}
