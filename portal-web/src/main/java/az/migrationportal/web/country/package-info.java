/** The visa rule for each passport: one page a country, and the list of all. */
@org.jspecify.annotations.NullMarked
package az.migrationportal.web.country;
