package az.migrationportal.content.signin;

import org.jspecify.annotations.Nullable;

/**
 * What somebody shows to prove who they are.
 *
 * @param code of the second factor, or a recovery code; null where none was given
 * @param address where the request comes from
 */
public record Proof(String password, @Nullable String code, String address) {
  /** Without what is secret. */
  @Override
  public String toString() {
    return "proof from " + address;
  }
}
