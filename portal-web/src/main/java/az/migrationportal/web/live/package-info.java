/**
 * Flow's side of public pages: the view that takes a prerendered page over when a reader touches a
 * live part of it. It builds the same tree from the same features.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.web.live;
