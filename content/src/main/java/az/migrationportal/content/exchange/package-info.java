/**
 * Translations in and out as XLIFF 2, for tools of translators: {@link
 * az.migrationportal.content.exchange.XliffExport} writes one file per item and one unit per
 * segment, {@link az.migrationportal.content.exchange.ImportXliff} takes them back into drafts,
 * whole or not at all. Reading and writing of the format itself is Okapi's.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.content.exchange;
