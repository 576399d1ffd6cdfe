package az.migrationportal.web.enquiry;

/**
 * Words that could not be added as they were.
 *
 * @param rule what they broke; empty for nothing
 */
record Unsent(String rule, String words) {}
