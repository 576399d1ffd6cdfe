package az.migrationportal.content.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Editors' accounts: signing in with a name and a password. */
@ApplicationScoped
public class EditorAccounts {

  /**
   * The actor with this name and password; empty for any other pair. Takes as long for an unknown
   * name as for a wrong password, so that names cannot be guessed by the clock.
   */
  public Optional<Actor> verify(String name, String password) {
    throw new UnsupportedOperationException();
  }
}
