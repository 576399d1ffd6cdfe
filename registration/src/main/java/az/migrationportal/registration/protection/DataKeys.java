package az.migrationportal.registration.protection;

import az.migrationportal.registration.store.RegistrationDatabase;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.List;

/**
 * Data keys: AES-256-GCM, each wrapped by the master key and kept in {@code data_key}. Rows that a
 * key belongs to refer to it; to delete the key is to erase them.
 */
@ApplicationScoped
public class DataKeys {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final String PLACE = "data_key.wrapped";
  private static final int BATCH = 200;

  @Inject private MasterKeys masterKeys;

  @Inject private RegistrationDatabase database;

  /**
   * Makes a key and keeps it, within an act's transaction.
   *
   * @throws DataUnreadable where there is no master key
   */
  @Transactional(TxType.MANDATORY)
  public DataKey create() {
    MasterKeys.Ring ring = masterKeys.ring();
    byte[] name = new byte[Binding.NAME];
    RANDOM.nextBytes(name);
    try {
      KeysetHandle handle =
          KeysetHandle.generateNew(
              PredefinedAeadParameters.AES256_GCM, RegistryConfiguration.get());
      byte[] wrapped =
          TinkProtoKeysetFormat.serializeEncryptedKeyset(
              handle, ring.aead(), Binding.of(name, PLACE), RegistryConfiguration.get());
      long id =
          database.insert(
              "insert into data_key (name, wrapped, master_key) values (?, ?, ?)",
              name,
              wrapped,
              ring.number());
      return new DataKey(id, name, aead(handle));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("AES-GCM is missing in this Java machine", e);
    }
  }

  /**
   * Opens a key that was read with its row.
   *
   * @throws DataUnreadable where the master key is missing or another one
   */
  public DataKey open(long id, byte[] name, byte[] wrapped) {
    Aead master = masterKeys.ring().aead();
    return new DataKey(id, name, aead(unwrapped(master, name, wrapped)));
  }

  /** Erases what a key sealed, wherever it is; answers whether there was such a key. */
  @Transactional(TxType.MANDATORY)
  public boolean erase(long id) {
    return database.update("delete from data_key where id = ?", id) == 1;
  }

  /**
   * Wraps by the present master key what another one wrapped, a batch in a transaction of its own.
   *
   * @return how many were wrapped anew
   */
  @Transactional(TxType.REQUIRES_NEW)
  public int rewrap() {
    MasterKeys.Ring ring = masterKeys.ring();
    List<Wrapped> old =
        database.query(
            "select id, name, wrapped from data_key where master_key <> ? order by id limit ?"
                + " for update skip locked",
            row -> new Wrapped(row.number("id"), row.bytes("name"), row.bytes("wrapped")),
            ring.number(),
            BATCH);
    old.forEach(key -> rewrap(key, ring));
    return old.size();
  }

  private void rewrap(Wrapped key, MasterKeys.Ring ring) {
    KeysetHandle handle = unwrapped(ring.aead(), key.name, key.wrapped);
    try {
      database.update(
          "update data_key set wrapped = ?, master_key = ? where id = ?",
          TinkProtoKeysetFormat.serializeEncryptedKeyset(
              handle, ring.aead(), Binding.of(key.name, PLACE), RegistryConfiguration.get()),
          ring.number(),
          key.id);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("AES-GCM is missing in this Java machine", e);
    }
  }

  private static KeysetHandle unwrapped(Aead master, byte[] name, byte[] wrapped) {
    try {
      return TinkProtoKeysetFormat.parseEncryptedKeyset(
          wrapped, master, Binding.of(name, PLACE), RegistryConfiguration.get());
    } catch (GeneralSecurityException e) {
      throw new DataUnreadable("a data key does not open with the master key");
    }
  }

  private static Aead aead(KeysetHandle handle) {
    try {
      return handle.getPrimitive(RegistryConfiguration.get(), Aead.class);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("AES-GCM is missing in this Java machine", e);
    }
  }

  private static final class Wrapped {
    private final long id;
    private final byte[] name;
    private final byte[] wrapped;

    Wrapped(long id, byte[] name, byte[] wrapped) {
      this.id = id;
      this.name = name;
      this.wrapped = wrapped;
    }
  }
}
