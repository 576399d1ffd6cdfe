package az.migrationportal.registration.notice;

/** What became of the ways into a record. */
public enum OwnerNews {
  PASSKEY_ADDED("passkey-added"),
  PASSKEY_REMOVED("passkey-removed"),
  IDENTITY_LINKED("identity-linked"),
  IDENTITY_UNLINKED("identity-unlinked"),
  SECOND_STEP_ADDED("second-step-added"),
  SECOND_STEP_REMOVED("second-step-removed"),
  /** Told to the address before. */
  ADDRESS_CHANGED("address-changed");

  private final String key;

  OwnerNews(String key) {
    this.key = key;
  }

  /** As it stands in keys of texts. */
  String key() {
    return key;
  }
}
