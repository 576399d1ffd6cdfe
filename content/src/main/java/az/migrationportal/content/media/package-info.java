/**
 * Images and documents that texts refer to by key. A medium has a description in three languages
 * and numbered files that never change: one for all locales or one for each. Enter at {@link
 * AddMedia}; ask {@link MediaItems} for editors and {@link ShownMedia} for readers. What bytes are
 * is decided below in {@code file}, where they lie in {@code keeping}; which texts refer to a
 * medium is told by the package {@code use}.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.content.media;
