package az.migrationportal.content.audit;

import az.migrationportal.content.locale.ContentLocale;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where each act leaves its entry, within its own transaction; for the acts of this module. */
@ApplicationScoped
public class AuditTrail {

  @Inject private EntityManager entityManager;

  @Inject private Clock clock;

  /** Records an act that concerns no single item. */
  public void record(String actor, Class<?> act, Map<String, Object> detail) {
    record(actor, act, null, null, detail);
  }

  /** Records an act on an item, or on one of its translations. */
  public void record(
      String actor,
      Class<?> act,
      @Nullable String itemKey,
      @Nullable ContentLocale locale,
      Map<String, Object> detail) {
    entityManager.persist(
        new AuditEntry(
            clock.instant(),
            actor,
            act.getSimpleName(),
            itemKey,
            locale == null ? null : locale.tag(),
            Json.createObjectBuilder(detail).build().toString()));
  }
}
