/**
 * What a person does about their own account: password, second factor, sessions; and what an
 * administrator does about those of others. Whoever has a token may ask about themselves; what
 * changes the way one signs in wants the password again.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.api.management.signin;
