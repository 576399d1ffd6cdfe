package az.migrationportal.api.provider;

/** The provider did not answer, or not as the standard has it. */
public class ProviderUnreachable extends Exception {
  private static final long serialVersionUID = 1L;

  ProviderUnreachable(String message, Throwable cause) {
    super(message, cause);
  }
}
