package az.migrationportal.registration.coverage;

import java.util.OptionalLong;

/**
 * Registrations in one country. Numbers under five, zero among them, are withheld.
 *
 * @param fresh answered within a year
 * @param ageing asked again, and not answered yet
 * @param expired not counted on any more
 */
public record CountryCoverage(
    String country, OptionalLong fresh, OptionalLong ageing, OptionalLong expired) {}
