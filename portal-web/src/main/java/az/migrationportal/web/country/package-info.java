/**
 * One page a country, and the list of all: the visa rule for its passport and, where an item was
 * written, what citizens of Azerbaijan do there. Enter at {@link
 * az.migrationportal.web.country.CountriesSource}.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.web.country;
