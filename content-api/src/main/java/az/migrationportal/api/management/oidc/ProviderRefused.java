package az.migrationportal.api.management.oidc;

/** The provider refused the code, or what it vouches for does not hold. */
class ProviderRefused extends Exception {
  private static final long serialVersionUID = 1L;

  ProviderRefused(String message) {
    super(message);
  }

  ProviderRefused(String message, Throwable cause) {
    super(message, cause);
  }
}
