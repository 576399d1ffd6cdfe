package az.migrationportal.api.management;

import az.migrationportal.content.account.Actor;
import jakarta.enterprise.context.RequestScoped;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Whom the present request speaks for. */
@RequestScoped
public class Caller {
  private @Nullable Actor actor;

  void is(Actor authenticated) {
    actor = authenticated;
  }

  /** The actor; only for methods that {@link Needs} a scope. */
  public Actor actor() {
    return Objects.requireNonNull(actor, "the method lacks @Needs");
  }
}
