/**
 * What changed between two days, for readers' programs: the text of an item, and facts and visa
 * rules. One item on one day is asked for with {@code asOf} in {@link
 * az.migrationportal.api.delivery}.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.api.history;
