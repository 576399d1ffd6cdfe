/**
 * Which texts refer to a medium. Enter at {@link MediaUses}. Stands above the texts, which know
 * media themselves.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.content.use;
