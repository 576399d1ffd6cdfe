/**
 * What the officers' pages post to: forms of our own pages, proven by the officers' session cookie
 * and answered with 303, or with a document that a registrant added. Tokens of editors count for
 * nothing here.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.api.officer;
