package az.migrationportal.registration.desk;

import az.migrationportal.registration.draft.Entries;
import az.migrationportal.registration.officer.Officer;
import az.migrationportal.registration.protection.DataKey;
import az.migrationportal.registration.protection.DataKeys;
import az.migrationportal.registration.store.RegistrationDatabase;
import az.migrationportal.registration.token.SecretToken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Forms of officers, each sealed by a data key of its own for an hour. Only the officer who filled
 * one in finds it again; for everybody else there is none.
 */
@ApplicationScoped
public class KeptForms {
  /** How long a form is kept. */
  public static final Duration KEPT = Duration.ofHours(1);

  private static final String PLACE = "officer_form.sealed";
  private static final String SELECT =
      "select f.id, f.data_key, k.name, k.wrapped, f.sealed, f.taken from officer_form f"
          + " join data_key k on k.id = f.data_key"
          + " where f.token_hash = ? and f.officer = ? and f.form = ? and f.ends_at > ?";

  @Inject private RegistrationDatabase database;
  @Inject private DataKeys keys;
  @Inject private Clock clock;

  /**
   * Keeps a form; answers what names it in addresses.
   *
   * @param typed by the names of the fields, as typed; no password belongs here
   * @throws az.migrationportal.registration.protection.DataUnreadable without the master key
   */
  @Transactional
  public SecretToken keep(Officer officer, FormKind kind, Map<String, String> typed) {
    Map<String, String> filled = new TreeMap<>(typed);
    filled.values().removeIf(String::isEmpty);
    SecretToken token = SecretToken.random();
    DataKey key = keys.create();
    database.update(
        "insert into officer_form (data_key, token_hash, officer, form, sealed, taken, ends_at)"
            + " values (?, ?, ?, ?, ?, false, ?)",
        key.id(),
        token.hash(),
        officer.id(),
        kind.name(),
        key.seal(new Entries(filled).json(), PLACE),
        clock.instant().plus(KEPT));
    return token;
  }

  /** The form that an officer filled in under this name. */
  public Optional<KeptForm> find(Officer officer, FormKind kind, SecretToken token) {
    return one(SELECT, officer, kind, token);
  }

  /** The same, locked until the end of the act that takes it. */
  @Transactional(TxType.MANDATORY)
  public Optional<KeptForm> lock(Officer officer, FormKind kind, SecretToken token) {
    return one(SELECT + " for update", officer, kind, token);
  }

  /** An act took it. */
  @Transactional(TxType.MANDATORY)
  public void take(KeptForm form) {
    database.update("update officer_form set taken = true where id = ?", form.id());
  }

  /** Erases forms whose time is over. */
  @Transactional(TxType.REQUIRES_NEW)
  public void sweep() {
    database.update(
        "delete k from data_key k join officer_form f on f.data_key = k.id where f.ends_at <= ?",
        clock.instant());
  }

  private Optional<KeptForm> one(String sql, Officer officer, FormKind kind, SecretToken token) {
    return database
        .query(
            sql,
            row ->
                new KeptForm(
                    row.number("id"),
                    Entries.of(
                        keys.open(row.number("data_key"), row.bytes("name"), row.bytes("wrapped"))
                            .open(row.bytes("sealed"), PLACE)),
                    row.number("taken") == 1),
            token.hash(),
            officer.id(),
            kind.name(),
            clock.instant())
        .stream()
        .findFirst();
  }
}
