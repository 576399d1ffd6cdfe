/**
 * The language-neutral identity of what we publish. Enter at {@link CreateItem}; the texts live in
 * {@code translation}, the addresses in {@code path}.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.content.item;
