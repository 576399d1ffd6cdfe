/**
 * Short letters to owners about the ways into their record: what was added, taken away or changed,
 * and what to do if it was somebody else. In the language of the record, without a link that signs
 * in. Enter at {@link az.migrationportal.registration.notice.OwnerLetters}.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.registration.notice;
