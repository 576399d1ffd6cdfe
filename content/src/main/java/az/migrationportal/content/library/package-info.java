/**
 * The library the portal ships with: reads {@code library/} from the class path and loads it at
 * start, without ever overwriting an editor's change.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.content.library;
