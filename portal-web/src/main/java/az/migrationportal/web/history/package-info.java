/**
 * The time machine: a page as it was on a day, marked as not the text of today, and what changed
 * between two days. Pages of items and countries read the day with {@link
 * az.migrationportal.web.history.AskedDay} and are marked by {@link
 * az.migrationportal.web.history.PastMark}; the comparisons stand below the page of what changed.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.web.history;
