/**
 * Facts a reader can act on: fees, terms, visa rules, contacts, legal acts; each value with its
 * period, source, day of verification and confidence. Ask {@link Facts}, {@link Countries}, {@link
 * LegalActs}, which answer from memory. The library's come in by {@link ReplaceFacts}, editors' by
 * the acts of {@code amendment}. Put into words by {@code wording}.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.content.fact;
