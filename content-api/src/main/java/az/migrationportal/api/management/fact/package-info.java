/**
 * Facts and visa rules for editors: drafts, reviews, publication, history, where they are used, and
 * which are due for a check. Resources for facts and for visa rules have the same shape; {@link
 * az.migrationportal.api.management.fact.FactDoor} answers for both. What readers get is in {@code
 * api.delivery}.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.api.management.fact;
