/**
 * What an editor writes of a fact or of a country's visa rules, as one JSON document. {@link
 * FactDocuments} reads it and refuses, with the place, whatever the tables of facts or a reader
 * could not bear; {@link DocumentDifference} tells two of them apart.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.content.amendment.document;
