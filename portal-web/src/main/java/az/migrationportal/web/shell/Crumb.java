package az.migrationportal.web.shell;

/**
 * A step on the way from the first page.
 *
 * @param href where it leads
 */
public record Crumb(String label, String href) {}
