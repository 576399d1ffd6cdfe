/** All fees by subject, as they are on a day, with law, source and the day they were checked. */
@org.jspecify.annotations.NullMarked
package az.migrationportal.web.fees;
