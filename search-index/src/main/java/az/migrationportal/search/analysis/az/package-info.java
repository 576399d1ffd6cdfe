/**
 * Azerbaijani, in the manner of Lucene's own language packages: casing, letter folding, suffixes
 * after an apostrophe or hyphen, Cyrillic spelling, stop words and a stemmer without a lexicon.
 *
 * <p>Depends on Lucene alone. The rules cite the grammar they come from: “Müasir Azərbaycan dili”
 * and the orthography rules of 2019.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.search.analysis.az;
