/**
 * Who may act: editors' accounts with passwords, and bearer tokens with scopes. Enter at {@link
 * EditorAccounts} and {@link Tokens}. Accounts are made with {@link CreateAccount}; their {@link
 * Role}s are sets of scopes. How one signs in is in {@code content.signin}.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.content.account;
