/** Folders that tests work in. */
@org.jspecify.annotations.NullMarked
package az.migrationportal.tests.folder;
