package az.migrationportal.content.history;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A fact or a visa rule that says something else from a day on; all words in one locale.
 *
 * @param day the first one of the new rule
 * @param key of the fact, or of the country
 * @param subject what it is about
 * @param before what held until then; null where no rule is known
 * @param after what holds from the day on; null where no rule is known
 * @param sentence both in plain words, with the day
 */
public record RuleChange(
    LocalDate day,
    RuleKind kind,
    String key,
    String subject,
    @Nullable String before,
    @Nullable String after,
    String sentence) {}
