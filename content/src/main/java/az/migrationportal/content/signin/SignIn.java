package az.migrationportal.content.signin;

import az.migrationportal.content.account.Actor;
import az.migrationportal.content.account.EditorAccounts;
import az.migrationportal.content.attempt.Attempts;
import az.migrationportal.content.factor.SecondFactors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Who it is that shows a name, a password and a code. A question: what follows from the answer,
 * such as a token, is an act and leaves the entry.
 */
@ApplicationScoped
public class SignIn {

  @Inject private EditorAccounts accounts;

  @Inject private SecondFactors factors;

  @Inject private Attempts attempts;

  /**
   * Checks the proof. An unknown name, a wrong password and a wrong, missing or used code get the
   * same refusal after the same work.
   *
   * @throws SignInRefused where anything is wrong
   * @throws az.migrationportal.content.attempt.TooManyAttempts where name or address must wait
   */
  public Actor execute(String name, Proof proof) {
    attempts.begin(name, proof.address());
    Optional<Actor> actor = accounts.verify(name, proof.password());
    boolean accepted = factors.accepts(name, proof.code());
    if (actor.isEmpty() || !accepted || !factors.use(name, proof.code())) {
      throw new SignInRefused();
    }
    attempts.succeeded(name, proof.address());
    return actor.get();
  }
}
