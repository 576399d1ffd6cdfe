package az.migrationportal.content.segment;

import org.jspecify.annotations.Nullable;

/**
 * A source segment and its translation.
 *
 * @param source null where the source no longer has it
 * @param translation null where it is missing
 * @param rememberedSource hash of the source segment that was translated
 */
public record Pair(
    @Nullable Segment source,
    @Nullable Segment translation,
    @Nullable String rememberedSource,
    Freshness freshness) {}
