package az.migrationportal.api.management.oidc;

/** The provider did not answer, or not as the standard has it. */
class ProviderUnreachable extends Exception {
  private static final long serialVersionUID = 1L;

  ProviderUnreachable(String message, Throwable cause) {
    super(message, cause);
  }
}
