/**
 * Signing in with a name, a password and, where the account has a second factor, a code; and what
 * an account's owner does about these. Enter at {@link SignIn}. Acts that change how one signs in
 * ask for the password again. Failures are counted in {@code content.attempt}; a refusal leaves no
 * audit entry, because anybody could fill the chain with them.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.content.signin;
