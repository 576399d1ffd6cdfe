package az.migrationportal.content.decision;

import az.migrationportal.content.decision.CompiledDecision.Asked;
import az.migrationportal.content.decision.CompiledDecision.Ruled;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What answers come to on a day.
 *
 * @param slots the value of every variable, null where open
 * @param asked the questions to ask, in the order of the file, answered or not
 * @param assumed those of them that count as answered without an answer
 * @param holding the outcomes whose rule holds
 * @param open the outcomes whose rule is not decided yet
 * @param wanted the unanswered questions that decide the open ones, or the lines of the one that
 *     holds; in the order of the file
 */
@SuppressWarnings("ArrayRecordComponent")
record Situation(
    @Nullable Object[] slots,
    List<Asked> asked,
    List<Asked> assumed,
    List<Ruled> holding,
    List<Ruled> open,
    List<Asked> wanted) {}
