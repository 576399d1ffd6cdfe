package az.migrationportal.registration.verification;

import org.jspecify.annotations.Nullable;

/** An address that a code has proved, as far as the code's row knows it. */
public final class ProvedAddress {
  private final byte[] index;
  private final byte @Nullable [] sealed;

  ProvedAddress(byte[] index, byte @Nullable [] sealed) {
    this.index = index;
    this.sealed = sealed;
  }

  /** Its blind index. */
  byte[] index() {
    return index.clone();
  }

  /**
   * What was kept of it with the code.
   *
   * @throws WrongCode where the code was sent for something else
   */
  public byte[] sealed() {
    byte[] kept = sealed;
    if (kept == null) {
      throw new WrongCode();
    }
    return kept.clone();
  }
}
