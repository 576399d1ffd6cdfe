/**
 * Files that ship inside the module's jar, found by folder (the class path itself cannot list one),
 * and the YAML they are written in. Knows nothing of what the files mean.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.content.resource;
