package az.migrationportal.content.account;

/** What an actor may do. A token holds some of them; the administrator all. */
public enum Scope {
  READ_DRAFTS,
  WRITE_DRAFTS,
  REVIEW,
  PUBLISH,
  MANAGE_TOKENS,
  READ_AUDIT,
  MANAGE_ACCOUNTS,
  MANAGE_WEBHOOKS
}
