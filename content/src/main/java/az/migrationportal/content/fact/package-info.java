/**
 * Facts a reader can act on: fees, terms, visa rules, contacts, legal acts; each value with its
 * period, source, day of verification and confidence. Ask {@link Facts}, {@link Countries}, {@link
 * LegalActs}; put into words by {@link FactText}. Facts are loaded, not typed into prose.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.content.fact;
