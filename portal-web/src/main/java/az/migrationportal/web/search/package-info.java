/**
 * The search page with the short answer above its results, the suggestions, and the pages that help
 * those who are lost. The index is asked through {@link az.migrationportal.web.search.SiteSearch};
 * feeding it is not done here.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.web.search;
