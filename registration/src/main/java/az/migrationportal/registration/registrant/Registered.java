package az.migrationportal.registration.registrant;

/**
 * A registration that is there now.
 *
 * @param number its public number
 * @param already whether it was there before
 */
public record Registered(String number, boolean already) {}
