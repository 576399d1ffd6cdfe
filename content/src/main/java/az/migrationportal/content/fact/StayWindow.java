package az.migrationportal.content.fact;

/** How many days in all within a moving window, such as 90 days in any 180. */
public record StayWindow(int days, int in) {}
