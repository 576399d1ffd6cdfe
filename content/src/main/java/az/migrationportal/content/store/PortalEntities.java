package az.migrationportal.content.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Makes the persistence unit's entity manager injectable; it follows the JTA transaction. */
@ApplicationScoped
public class PortalEntities {

  @PersistenceContext(unitName = "portal")
  private EntityManager entityManager;

  @Produces
  EntityManager entityManager() {
    return entityManager;
  }
}
