package az.migrationportal.registration.provider;

import az.migrationportal.registration.refusal.RegistrationRefusal;
import java.util.Map;

/**
 * The identity is linked to no registration, or the way to the provider is over or was another's.
 */
public class UnknownIdentity extends RegistrationRefusal {
  private static final long serialVersionUID = 1L;

  public UnknownIdentity() {
    super(Kind.INVALID, "registrant-identity-unknown", Map.of());
  }
}
