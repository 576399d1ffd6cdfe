package az.migrationportal.registration.forgetting;

import az.migrationportal.registration.store.RegistrationDatabase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Receipts by the number of what was erased. Whoever has the number may see it. */
@ApplicationScoped
public class Receipts {
  @Inject private RegistrationDatabase database;

  /** The receipt of a number; empty where nothing was erased under it. */
  public Optional<Receipt> find(String number) {
    return database
        .query(
            "select number, erased_on, cause from receipt where number = ?",
            row ->
                new Receipt(
                    row.text("number"),
                    row.day("erased_on"),
                    EraseCause.valueOf(row.text("cause"))),
            number)
        .stream()
        .findFirst();
  }
}
