package az.migrationportal.api.request;

/** What may come along with a text that refers to it. */
public enum Inclusion {
  ITEMS("items"),
  FACTS("facts");

  private final String word;

  Inclusion(String word) {
    this.word = word;
  }

  /** As it stands in the parameter and in the answer. */
  public String word() {
    return word;
  }
}
