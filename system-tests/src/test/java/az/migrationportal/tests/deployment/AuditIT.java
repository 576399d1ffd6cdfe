package az.migrationportal.tests.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.migrationportal.content.account.Actor;
import az.migrationportal.content.account.Scope;
import az.migrationportal.content.audit.AuditEntries;
import az.migrationportal.content.audit.AuditEntry;
import az.migrationportal.content.audit.AuditQuery;
import az.migrationportal.content.audit.AuditVerification;
import az.migrationportal.content.audit.VerifyAudit;
import az.migrationportal.content.item.CreateItem;
import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.locale.ContentLocale;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class AuditIT {
  private static final Actor EDITOR = new Actor("auditor's editor", EnumSet.allOf(Scope.class));
  private static final String TRIGGER =
      "CREATE TRIGGER audit_entry_keeps_rows BEFORE UPDATE ON audit_entry FOR EACH ROW"
          + " SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'audit entries are append-only'";

  @Inject private CreateItem createItem;
  @Inject private AuditEntries entries;
  @Inject private VerifyAudit verifyAudit;
  @Inject private DataSource dataSource;

  @Deployment
  static WebArchive content() {
    return ContentWar.create();
  }

  @Test
  void the_database_refuses_to_change_or_delete_an_entry() {
    createItem.execute(EDITOR, new ItemKey("audit-kept"), "page", ContentLocale.EN);
    assertThatThrownBy(() -> sql("UPDATE audit_entry SET actor = 'nobody'"))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("append-only");
    assertThatThrownBy(() -> sql("DELETE FROM audit_entry"))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("append-only");
  }

  @Test
  void a_row_changed_past_the_trigger_is_found_and_its_repair_too() throws SQLException {
    createItem.execute(EDITOR, new ItemKey("audit-forged"), "page", ContentLocale.EN);
    long position = newest("audit-forged").position();
    sql("DROP TRIGGER audit_entry_keeps_rows");
    try {
      sql("UPDATE audit_entry SET actor = 'nobody' WHERE position = " + position);
      assertThat(verifyAudit.execute().fault())
          .isEqualTo(new AuditVerification.Fault(position, AuditVerification.Kind.CHANGED));
      sql("UPDATE audit_entry SET actor = 'auditor''s editor' WHERE position = " + position);
      assertThat(verifyAudit.execute().isIntact()).isTrue();
    } finally {
      sql(TRIGGER);
    }
  }

  @Test
  void many_acts_at_once_make_one_chain_without_fork_or_gap() throws Exception {
    long before = verifyAudit.execute().entries();
    List<Callable<Boolean>> editors = new ArrayList<>();
    for (int editor = 0; editor < 24; editor++) {
      ItemKey key = new ItemKey("audit-crowd-" + editor);
      editors.add(
          () -> createItem.execute(EDITOR, key, "page", ContentLocale.EN).key().equals(key));
    }
    assertThat(Together.run(editors)).containsOnly(true);
    AuditVerification after = verifyAudit.execute();
    assertThat(after.isIntact()).isTrue();
    assertThat(after.entries()).isEqualTo(before + 24);
  }

  @Test
  void a_refused_act_leaves_no_entry() {
    ItemKey key = new ItemKey("audit-twice");
    createItem.execute(EDITOR, key, "page", ContentLocale.EN);
    long before = verifyAudit.execute().entries();
    assertThatThrownBy(() -> createItem.execute(EDITOR, key, "page", ContentLocale.EN))
        .isInstanceOf(RuntimeException.class);
    assertThat(verifyAudit.execute().entries()).isEqualTo(before);
  }

  @Test
  void entries_are_listed_by_item_actor_and_act_newest_first() {
    createItem.execute(EDITOR, new ItemKey("audit-one"), "page", ContentLocale.EN);
    createItem.execute(EDITOR, new ItemKey("audit-two"), "page", ContentLocale.EN);
    assertThat(entries.find(new AuditQuery(0, "audit-one", null, null, 10)))
        .extracting(AuditEntry::act)
        .containsExactly("CreateItem");
    List<AuditEntry> latest = entries.find(new AuditQuery(0, null, EDITOR.name(), "CreateItem", 2));
    assertThat(latest).extracting(AuditEntry::itemKey).containsExactly("audit-two", "audit-one");
    assertThat(entries.find(new AuditQuery(latest.get(0).position(), null, null, null, 1)))
        .containsExactly(latest.get(1));
  }

  private AuditEntry newest(String item) {
    return entries.find(new AuditQuery(0, item, null, null, 1)).get(0);
  }

  private void sql(String statement) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement run = connection.createStatement()) {
      run.execute(statement);
    }
  }
}
