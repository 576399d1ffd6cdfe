/**
 * The change log: one gap-free sequence of what became visible to readers, in the order of commit.
 * Search, caches, webhooks and other nodes follow it by number. Enter at {@link ChangeLog}.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.content.change;
