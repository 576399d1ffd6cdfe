/** The locales content is written in, and what a reader is shown where one is missing. */
@org.jspecify.annotations.NullMarked
package az.migrationportal.content.locale;
