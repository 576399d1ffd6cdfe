/**
 * What a reader sees of a find: title, summary, marked passages, facets. The only place that writes
 * markup.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.search.query.internal.showing;
