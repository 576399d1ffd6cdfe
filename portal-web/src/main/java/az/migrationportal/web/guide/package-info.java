/** Guides, and every other type without a layout of its own: contents beside a text. */
@org.jspecify.annotations.NullMarked
package az.migrationportal.web.guide;
