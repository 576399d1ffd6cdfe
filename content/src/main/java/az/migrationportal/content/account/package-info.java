/**
 * Who may act: editors' accounts with passwords, and bearer tokens with scopes. Enter at {@link
 * EditorAccounts} and {@link Tokens}. Roles and sessions come with the workspace.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.content.account;
