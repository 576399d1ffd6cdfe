/** The first page: one question, six pathways, tools, what changed, citizens abroad. */
@org.jspecify.annotations.NullMarked
package az.migrationportal.web.home;
