/** Pathways: a route of ordered steps; and the page that leads to all of them. */
@org.jspecify.annotations.NullMarked
package az.migrationportal.web.pathway;
