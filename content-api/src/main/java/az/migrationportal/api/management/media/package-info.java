/**
 * Media as editors keep them: uploads, descriptions, files, uses. Enter at {@link
 * az.migrationportal.api.management.media.ManagedMediaResource}. An upload's kind is decided by its
 * bytes in content; what it is called here does not count.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.api.management.media;
