package az.migrationportal.content.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Bearer tokens: whom one speaks for, and which were issued. */
@ApplicationScoped
public class Tokens {

  @Inject private EntityManager entityManager;

  @Inject private EditorAccounts accounts;

  @Inject private Clock clock;

  /** The holder of a token that is known, not expired and not revoked; empty for any other text. */
  public Optional<TokenHolder> authenticate(String bearer) {
    return entityManager
        .createQuery("select t from AccessToken t where t.hash = :hash", AccessToken.class)
        .setParameter("hash", TokenSecret.hash(bearer))
        .getResultStream()
        .findFirst()
        .filter(token -> token.speaksAt(clock.instant()))
        .map(AccessToken::holder)
        .flatMap(this::narrowed);
  }

  /** Nobody can do more with a token than without: what the account lost, its tokens lost. */
  private Optional<TokenHolder> narrowed(TokenHolder holder) {
    return accounts
        .actor(holder.actor().name())
        .map(
            account ->
                new TokenHolder(
                    holder.tokenId(),
                    holder.actor().narrowedTo(account),
                    holder.expiresAt(),
                    holder.requestsPerMinute()));
  }

  /**
   * Tokens ever issued, newest first, without the tokens themselves.
   *
   * @param before only those with a smaller id; 0 for the newest
   */
  public List<TokenCard> list(long before, int limit) {
    return entityManager
        .createQuery(
            "select t from AccessToken t where :before = 0 or t.id < :before order by t.id desc",
            AccessToken.class)
        .setParameter("before", before)
        .setMaxResults(limit)
        .getResultStream()
        .map(AccessToken::card)
        .toList();
  }

  /** One token, without the token itself. */
  public Optional<TokenCard> card(long id) {
    return find(id).map(AccessToken::card);
  }

  TokenCard add(AccessToken token) {
    entityManager.persist(token);
    entityManager.flush();
    return token.card();
  }

  Optional<AccessToken> find(long id) {
    return Optional.ofNullable(entityManager.find(AccessToken.class, id));
  }
}
