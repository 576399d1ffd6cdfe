/**
 * What an uploaded file is, by its bytes alone: never by its name or by what the sender calls it.
 * Images are decoded within limits and written anew, documents are looked through and written anew,
 * so that nothing is kept that was not understood. Enter at {@link FileReading}; what is refused
 * says why ({@link FileRefused}).
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.content.media.file;
