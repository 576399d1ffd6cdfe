package az.migrationportal.content.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;

/** Editors' accounts: signing in with a name and a password. */
@ApplicationScoped
public class EditorAccounts {

  /** A password longer than this is refused unread, so that nobody can keep us busy hashing. */
  private static final int LONGEST_PASSWORD = 200;

  /** Checked for unknown names, so that they take as long as known ones. */
  private static final String NOBODY = Passwords.hash(Passwords.generate());

  @Inject private EntityManager entityManager;

  /**
   * The actor with this name and password; empty for any other pair. Takes as long for an unknown
   * name as for a wrong password, so that names cannot be guessed by the clock.
   */
  public Optional<Actor> verify(String name, String password) {
    if (password.length() > LONGEST_PASSWORD) {
      return Optional.empty();
    }
    Optional<EditorAccount> account = find(name);
    String hash = account.map(EditorAccount::passwordHash).orElse(NOBODY);
    boolean matches = Passwords.matches(password, hash);
    return account.filter(known -> matches).map(EditorAccount::actor);
  }

  /** Every account, by name. */
  public List<AccountCard> all() {
    return entityManager
        .createQuery("select a from EditorAccount a order by a.name", EditorAccount.class)
        .getResultStream()
        .map(EditorAccount::card)
        .toList();
  }

  /** What an account may do now, which may be less than when a token of it was issued. */
  Optional<Actor> actor(String name) {
    return find(name).map(EditorAccount::actor);
  }

  /** All accounts, locked until the end of the transaction: whoever gives roles goes alone. */
  List<EditorAccount> lock() {
    return entityManager
        .createQuery("select a from EditorAccount a order by a.id", EditorAccount.class)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  void flush() {
    entityManager.flush();
  }

  boolean isEmpty() {
    return entityManager
        .createQuery("select a.id from EditorAccount a", Long.class)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  void add(EditorAccount account) {
    entityManager.persist(account);
    entityManager.flush();
  }

  Optional<EditorAccount> find(String name) {
    return entityManager
        .createQuery("select a from EditorAccount a where a.name = :name", EditorAccount.class)
        .setParameter("name", name)
        .getResultStream()
        .findFirst();
  }
}
