/**
 * The first answer to every reader: complete pages without session, cookie or script, kept as bytes
 * for as long as the content does not change. Enter at {@link
 * az.migrationportal.web.prerender.PrerenderFilter}. The trees come from the features; the same
 * trees are taken over by Flow in {@code live}.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.web.prerender;
