/**
 * Requests that are sent again because their answer was lost: whoever names a key gets the answer
 * of the first one, from any node, also after a restart. Enter at {@link
 * az.migrationportal.content.repeat.KeptAnswers}. Knows nothing of what was asked but a hash, and
 * must not be given answers that hold a secret.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.content.repeat;
