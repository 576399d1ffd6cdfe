package az.migrationportal.api.management;

import az.migrationportal.content.account.Actor;
import az.migrationportal.content.account.TokenHolder;
import jakarta.enterprise.context.RequestScoped;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Whom the present request speaks for. */
@RequestScoped
public class Caller {
  private @Nullable TokenHolder holder;

  void is(TokenHolder authenticated) {
    holder = authenticated;
  }

  /** The actor; only for methods that {@link Needs} a scope or a caller who is {@link SignedIn}. */
  public Actor actor() {
    return holder().actor();
  }

  /** The number of the token that the request came with. */
  public long token() {
    return holder().tokenId();
  }

  private TokenHolder holder() {
    return Objects.requireNonNull(holder, "the method lacks @Needs");
  }
}
