package az.migrationportal.registration.registrant;

import java.util.Locale;

/** What an owner changed in their registration, as its history names it. */
public enum ChangeKind {
  /** Name, day of birth or passport. */
  PERSON,
  HOUSEHOLD,
  /** The place of a stay, or what was said about it. */
  PLACE,
  PHONE,
  /** The address that signs in and that mails go to. */
  EMAIL,
  LANGUAGE,
  MOVED,
  HOME;

  /** Whether what a confirmation on paper says is true no more. */
  boolean endsConfirmations() {
    return this == PERSON || this == MOVED || this == HOME;
  }

  /** As it stands in answers and keys of texts. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
