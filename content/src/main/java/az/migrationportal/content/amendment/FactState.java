package az.migrationportal.content.amendment;

import az.migrationportal.content.amendment.document.FactSubject;
import org.jspecify.annotations.Nullable;

/**
 * Where a fact or visa rule stands for its editors.
 *
 * @param version grows with every act; what the next act must name. 1 for what no editor touched
 * @param draft null where none is open
 * @param live null before the first publication, and for what no editor touched
 */
public record FactState(
    FactSubject subject, int version, @Nullable FactCard draft, @Nullable FactCard live) {}
