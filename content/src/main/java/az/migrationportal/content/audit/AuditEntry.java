package az.migrationportal.content.audit;

import az.migrationportal.content.store.InstantColumn;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One performed act. Written once. */
@Entity
@SuppressWarnings("unused") // columns are read by the database
@Table(name = "audit_entry")
class AuditEntry {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private long id;

  @Convert(converter = InstantColumn.class)
  private Instant at;

  @Column private String actor;
  @Column private String act;

  @Column(name = "item_key")
  private @Nullable String itemKey;

  private @Nullable String locale;
  @Column private String detail;

  protected AuditEntry() {}

  AuditEntry(
      Instant at,
      String actor,
      String act,
      @Nullable String itemKey,
      @Nullable String locale,
      String detail) {
    this.at = at;
    this.actor = actor;
    this.act = act;
    this.itemKey = itemKey;
    this.locale = locale;
    this.detail = detail;
  }
}
