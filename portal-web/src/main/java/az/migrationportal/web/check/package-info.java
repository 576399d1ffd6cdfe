/**
 * Decisions for readers: a question a page, then a reasoned answer. Answers live in the address, so
 * every page is a plain GET form that works without a script. Enter at {@link
 * az.migrationportal.web.check.CheckSource}.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.web.check;
