package az.migrationportal.api.planted;

import az.migrationportal.web.planted.WritesTheIndex;
import jakarta.persistence.EntityManager;

/** Planted: an endpoint may know neither pages nor persistence. */
public interface UsesAPage {
  WritesTheIndex page(EntityManager manager);
}
