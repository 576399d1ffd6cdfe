package az.migrationportal.content.workflow;

import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.locale.ContentLocale;

/**
 * A review with where it belongs.
 *
 * @param number of the review, for going on in the queue
 * @param version of the translation, for the next act on it
 */
public record QueuedReview(
    long number, ItemKey item, ContentLocale locale, int version, ReviewCard review) {}
