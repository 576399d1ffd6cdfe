package az.migrationportal.content.decision.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionTest {
  private final Variables variables = new Variables();
  private final int purpose = variables.declare("purpose", VariableType.TEXT);
  private final int days = variables.declare("days", VariableType.NUMBER);
  private final int most = variables.declare("rule.maxStayDays", VariableType.NUMBER);
  private final int allowed = variables.declare("rule.purposes", VariableType.TEXTS);
  private final ConditionCompiler compiler = new ConditionCompiler(variables);

  @Test
  void what_is_known_settles_it_although_something_is_open() throws BadCondition {
    Condition both = compiler.condition("purpose == 'work' && days <= rule.maxStayDays");
    Condition either = compiler.condition("purpose == 'work' || days <= rule.maxStayDays");

    assertThat(both.test(slots("study", null, null))).isEqualTo(Truth.NO);
    assertThat(both.test(slots("work", null, null))).isEqualTo(Truth.OPEN);
    assertThat(either.test(slots("work", null, null))).isEqualTo(Truth.YES);
    assertThat(either.test(slots("study", 3L, null))).isEqualTo(Truth.OPEN);
    assertThat(either.test(slots("study", 3L, 2L))).isEqualTo(Truth.NO);
  }

  @Test
  void only_what_can_still_matter_is_open() throws BadCondition {
    Condition condition =
        compiler.condition("(purpose == 'work' || days > 5) && (purpose == 'work' || days > 9)");
    BitSet open = new BitSet();
    condition.open(slots(null, 7L, null), open);
    assertThat(open.stream()).containsExactly(purpose);

    BitSet settled = new BitSet();
    condition.open(slots(null, 3L, null), settled);
    assertThat(settled.stream()).containsExactly(purpose);

    BitSet done = new BitSet();
    condition.open(slots("work", null, null), done);
    assertThat(done.isEmpty()).isTrue();
  }

  @Test
  void lists_flags_and_definitions_read_alike() throws BadCondition {
    compiler.define("short", "days <= rule.maxStayDays");
    Condition condition = compiler.condition("!short && purpose in rule.purposes");
    @Nullable Object[] slots = slots("family", 40L, 30L);
    slots[allowed] = List.of("family", "tourism");
    assertThat(condition.test(slots)).isEqualTo(Truth.YES);
    slots[days] = 30L;
    assertThat(condition.test(slots)).isEqualTo(Truth.NO);
    assertThat(slots[most]).isEqualTo(30L);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "days + 1 > 3",
        "purpose.startsWith('w')",
        "size(rule.purposes) > 1",
        "rule.purposes.exists(p, p == 'work')",
        "days > 3 ? true : false",
        "days",
        "purpose > 3",
        "unknown == 1",
        "purpose == 'work' &&",
        "1.5 > 1.0",
        ""
      })
  void what_is_outside_the_profile_or_of_the_wrong_type_is_refused(String cel) {
    assertThatThrownBy(() -> compiler.condition(cel)).isInstanceOf(BadCondition.class);
  }

  private @Nullable Object[] slots(
      @Nullable String purposeValue, @Nullable Long daysValue, @Nullable Long mostValue) {
    return new @Nullable Object[] {purposeValue, daysValue, mostValue, null};
  }
}
