package az.migrationportal.registration.mail;

/**
 * A mail did not leave.
 *
 * <p>Says a word or the server's reply code only: servers quote addresses in their replies.
 */
class MailFailure extends Exception {
  private static final long serialVersionUID = 1L;

  private final boolean lasting;

  MailFailure(String word, boolean lasting) {
    super(word);
    this.lasting = lasting;
  }

  /** The word, at most 60 characters. */
  String word() {
    String word = String.valueOf(getMessage());
    return word.length() <= 60 ? word : word.substring(0, 60);
  }

  /** Whether trying again is useless. */
  boolean isLasting() {
    return lasting;
  }
}
