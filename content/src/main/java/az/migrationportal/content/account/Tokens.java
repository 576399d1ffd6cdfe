package az.migrationportal.content.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Bearer tokens: whom one speaks for, and which were issued. */
@ApplicationScoped
public class Tokens {

  /** The holder of a token that is known, not expired and not revoked; empty for any other text. */
  public Optional<TokenHolder> authenticate(String bearer) {
    throw new UnsupportedOperationException();
  }

  /** Every token ever issued, newest first, without the tokens themselves. */
  public List<TokenCard> all() {
    throw new UnsupportedOperationException();
  }
}
