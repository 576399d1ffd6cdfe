/**
 * The library the portal ships with: reads {@code library/} from the class path and loads it at
 * start, without ever overwriting an editor's change. {@link
 * az.migrationportal.content.library.LibraryExport} writes what is served as the same files, {@link
 * az.migrationportal.content.library.ImportLibrary} makes such files the published state. A
 * translation's front matter may say {@code withdrawn} and {@code formerPaths} besides its fields;
 * {@code <locale>.source.json} tells what it remembers of its source where that is not usual,
 * {@code <locale>.ended.yaml} where readers are led of one that was redirected or removed. Media
 * are in archives only, not in a release.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.content.library;
