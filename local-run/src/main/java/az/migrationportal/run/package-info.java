/**
 * Runs the portal on one machine: a real MariaDB out of a Maven artifact and a Payara Micro process
 * that serves the WAR.
 *
 * <p>{@link az.migrationportal.run.PortalRun} is the command behind {@code ./mvnw -Prun}; {@link
 * az.migrationportal.run.RunningPortal} is the same thing for black-box tests, which also kill and
 * restart the server. Settings reach the server as the environment variables that the container
 * image takes, so what runs here is configured as in production.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.run;
