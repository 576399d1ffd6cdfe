package az.migrationportal.content.account;

import az.migrationportal.content.store.InstantColumn;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A bearer token, known by its hash. Lives until it expires or is revoked; its row stays. */
@Entity
@SuppressWarnings("unused") // columns are read by the database
@Table(name = "access_token")
class AccessToken {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private long id;

  @Column(name = "token_hash")
  private String hash;

  @Column private String account;
  @Column private String label;

  @Convert(converter = ScopesColumn.class)
  private Set<Scope> scopes;

  @Column(name = "issued_at")
  @Convert(converter = InstantColumn.class)
  private Instant issuedAt;

  @Column(name = "expires_at")
  @Convert(converter = InstantColumn.class)
  private Instant expiresAt;

  @Column(name = "revoked_at")
  @Convert(converter = InstantColumn.class)
  private @Nullable Instant revokedAt;

  @Column(name = "rate_limit")
  private @Nullable Integer rateLimit;

  @Version private int version;

  protected AccessToken() {}

  AccessToken(
      String hash,
      String account,
      String label,
      Set<Scope> scopes,
      Instant issuedAt,
      Instant expiresAt) {
    this.hash = hash;
    this.account = account;
    this.label = label;
    this.scopes = scopes;
    this.issuedAt = issuedAt;
    this.expiresAt = expiresAt;
  }

  boolean speaksAt(Instant moment) {
    return revokedAt == null && moment.isBefore(expiresAt);
  }

  /** Answers whether this changed anything. */
  boolean revoke(Instant moment) {
    if (revokedAt != null) {
      return false;
    }
    revokedAt = moment;
    return true;
  }

  void limit(@Nullable Integer perMinute) {
    rateLimit = perMinute;
  }

  TokenHolder holder() {
    return new TokenHolder(id, new Actor(account, scopes), expiresAt, rateLimit);
  }

  TokenCard card() {
    return new TokenCard(id, account, label, scopes, issuedAt, expiresAt, revokedAt, rateLimit);
  }
}
