package az.migrationportal.api.provider;

/** The provider refused the code, or what it vouches for does not hold. */
public class ProviderRefused extends Exception {
  private static final long serialVersionUID = 1L;

  public ProviderRefused(String message) {
    super(message);
  }

  public ProviderRefused(String message, Throwable cause) {
    super(message, cause);
  }
}
