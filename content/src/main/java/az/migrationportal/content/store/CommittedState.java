package az.migrationportal.content.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.function.Supplier;

/**
 * Reads what is committed, even when asked in the middle of an act: memory must never hold what may
 * roll back.
 */
@ApplicationScoped
public class CommittedState {

  @Transactional(TxType.NOT_SUPPORTED)
  public <T> T read(Supplier<T> question) {
    return question.get();
  }
}
