/**
 * How requests are read: declared query parameters, strict JSON bodies, bytes within a limit,
 * preconditions.
 *
 * <p>Nothing is silently ignored: an unknown or repeated parameter, an unknown field, rubbish after
 * the body are refused. Resource methods declare query parameters with {@code @QueryParam} as text;
 * {@link az.migrationportal.api.request.DeclaredParameters} refuses every other one, and {@link
 * az.migrationportal.api.request.Parameter} reads the values.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.api.request;
