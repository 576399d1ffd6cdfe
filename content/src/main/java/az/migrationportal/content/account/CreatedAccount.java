package az.migrationportal.content.account;

/**
 * An account at the only moment its password can be read: only its hash is kept.
 *
 * @param password to be handed to its holder
 */
public record CreatedAccount(AccountCard account, String password) {}
