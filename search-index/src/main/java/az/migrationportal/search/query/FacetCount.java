package az.migrationportal.search.query;

/**
 * How many of the found items carry a facet value.
 *
 * @param value key of the value, without language
 * @param count found items that carry it
 */
public record FacetCount(String value, int count) {}
