/**
 * Media as files of an archive: a card of each, with its present files beside it, each named with
 * its SHA-256. {@link az.migrationportal.content.media.archive.MediumCard} writes and reads cards;
 * what is done with them is the library's.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.content.media.archive;
