/**
 * Who may act: editors' accounts with passwords, and bearer tokens with scopes. Enter at {@link
 * EditorAccounts} and {@link Tokens}. Accounts are made with {@link CreateAccount}; their {@link
 * Role}s are sets of scopes. Sessions come with the workspace.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.content.account;
