/** The languages people are written to, and the words of mails by key. */
@org.jspecify.annotations.NullMarked
package az.migrationportal.registration.locale;
