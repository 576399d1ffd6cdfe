/** What changed on the portal, as a page, on the first page and as an Atom feed. */
@org.jspecify.annotations.NullMarked
package az.migrationportal.web.changes;
