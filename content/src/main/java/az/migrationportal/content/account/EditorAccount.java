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

/** A person who edits. */
@Entity
@SuppressWarnings("unused") // columns are read by the database
@Table(name = "editor_account")
class EditorAccount {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private long id;

  @Column private String name;

  @Column(name = "password_hash")
  private String passwordHash;

  @Column private String roles;

  @Convert(converter = ScopesColumn.class)
  private Set<Scope> scopes;

  @Column(name = "created_at")
  @Convert(converter = InstantColumn.class)
  private Instant createdAt;

  @Version private int version;

  protected EditorAccount() {}

  EditorAccount(String name, String passwordHash, Set<Grant> grants, Instant createdAt) {
    this.name = name;
    this.passwordHash = passwordHash;
    this.roles = Grant.column(grants);
    this.scopes = Grant.scopes(grants);
    this.createdAt = createdAt;
  }

  String passwordHash() {
    return passwordHash;
  }

  Actor actor() {
    return new Actor(name, scopes, Grant.writesIn(Grant.ofColumn(roles)));
  }

  void keep(String newPasswordHash) {
    passwordHash = newPasswordHash;
  }

  int version() {
    return version;
  }

  boolean isAdministrator() {
    return Grant.ofColumn(roles).contains(new Grant(Role.ADMINISTRATOR, null));
  }

  void hold(Set<Grant> grants) {
    roles = Grant.column(grants);
    scopes = Grant.scopes(grants);
  }

  AccountCard card() {
    return new AccountCard(name, Grant.ofColumn(roles), createdAt, version);
  }
}
