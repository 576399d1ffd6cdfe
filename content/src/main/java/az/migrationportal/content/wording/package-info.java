/**
 * Facts, terms, days and legal references in words, per locale: plurals and cases, separators,
 * “free”, “being checked”. Enter at {@link FactText}. The words themselves are in {@code
 * words_*.properties}, the same keys in every locale.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.content.wording;
