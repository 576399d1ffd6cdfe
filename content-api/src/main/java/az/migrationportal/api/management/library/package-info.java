/**
 * The whole library out and in, as the files that a release ships with. Enter at {@link
 * az.migrationportal.api.management.library.LibraryResource}.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.api.management.library;
