package az.migrationportal.content.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
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

  /** Whether there is an account of this name. */
  public boolean exists(String name) {
    return find(name).isPresent();
  }

  /** What an account may do now; empty where there is none. */
  public Optional<Actor> actor(String name) {
    return find(name).map(EditorAccount::actor);
  }

  /**
   * Gives an account another password. No act of its own: whoever calls it has checked who asks and
   * leaves the entry.
   *
   * @throws UnknownAccount where there is none of this name
   */
  @Transactional(TxType.MANDATORY)
  public void replacePassword(String name, String password) {
    find(name).orElseThrow(() -> new UnknownAccount(name)).keep(Passwords.hash(password));
  }

  /**
   * Accounts by name.
   *
   * @param after only those with a greater name; empty for the first
   */
  public List<AccountCard> list(String after, int limit) {
    return entityManager
        .createQuery(
            "select a from EditorAccount a where a.name > :after order by a.name",
            EditorAccount.class)
        .setParameter("after", after)
        .setMaxResults(limit)
        .getResultStream()
        .map(EditorAccount::card)
        .toList();
  }

  /** One account. */
  public Optional<AccountCard> card(String name) {
    return find(name).map(EditorAccount::card);
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
