/**
 * Texts cut into the pieces that are translated one by one, and how the pieces of a translation
 * hang on those of its source. Enter at {@link Segments}; {@link SourceMemory} decides which source
 * segment a saved one translates, {@link Comparison} what is fresh, {@link FieldMerge} what two
 * writers' texts become together, {@link MemberMerge} any two objects of theirs. Knows no database:
 * the memory is stored with the revision, in {@code translation}.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.content.segment;
