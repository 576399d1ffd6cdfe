package az.migrationportal.content.freshness;

import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.segment.Freshness;
import az.migrationportal.content.translation.PublicationState;
import az.migrationportal.content.workflow.ReviewState;
import org.jspecify.annotations.Nullable;

/**
 * One item in one locale, as work for editors. Of the draft where one is open.
 *
 * @param source whether the others are compared with this one
 * @param freshness for the source up to date by definition, or missing
 * @param missing source segments without translation
 * @param outdated segments that are older than their source
 * @param live null where readers have none
 * @param review of the open draft; null where it was never submitted
 */
public record BoardCell(
    ContentLocale locale,
    boolean source,
    Freshness freshness,
    int missing,
    int outdated,
    boolean hasDraft,
    @Nullable PublicationState live,
    @Nullable ReviewState review) {}
