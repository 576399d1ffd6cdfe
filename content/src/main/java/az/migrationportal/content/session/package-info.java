/**
 * The sessions of an account: its tokens that still speak, with when and from where each was last
 * used, roughly. Enter at {@link Sessions}; they end with {@link RevokeSession}, {@link
 * RevokeOtherSessions}, or with the password.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.content.session;
