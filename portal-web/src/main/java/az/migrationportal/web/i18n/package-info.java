/**
 * The portal's own words: one bundle of messages per locale, plurals and dates. Enter at {@link
 * az.migrationportal.web.i18n.TextCatalogue}. Guidance is content and is not kept here.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.web.i18n;
