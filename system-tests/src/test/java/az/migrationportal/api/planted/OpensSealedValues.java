package az.migrationportal.api.planted;

import az.migrationportal.registration.protection.DataKey;

/** Planted: what is sealed is opened inside the registration module only. */
public interface OpensSealedValues {
  String open(DataKey key);
}
