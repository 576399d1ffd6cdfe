package az.migrationportal.registration.officer;

import az.migrationportal.registration.store.RegistrationDatabase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The accounts of officers. */
@ApplicationScoped
public class Officers {

  @Inject private RegistrationDatabase database;

  /** All of them by name. */
  public List<Officer> all() {
    return database.query(Officer.SELECT + "order by o.name", Officer::of);
  }

  public Optional<Officer> find(String name) {
    return database.query(Officer.SELECT + "where o.name = ?", Officer::of, name).stream()
        .findFirst();
  }
}
