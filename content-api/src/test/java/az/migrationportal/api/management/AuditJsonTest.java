package az.migrationportal.api.management;

import static org.assertj.core.api.Assertions.assertThat;

import az.migrationportal.api.openapi.Shapes;
import az.migrationportal.content.audit.AuditEntry;
import az.migrationportal.content.audit.AuditVerification;
import az.migrationportal.content.locale.ContentLocale;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class AuditJsonTest {
  private static final String HASH = "a".repeat(64);

  private final Shapes shapes;

  AuditJsonTest() throws IOException {
    shapes = new Shapes();
  }

  @Test
  void entries_keep_the_shape_that_is_promised() {
    assertThat(shapes.faults("AuditSlice", AuditJson.slice(List.of(entry(7), entry(6)), 2)))
        .isEmpty();
  }

  @Test
  void a_full_slice_tells_where_to_go_on_and_the_last_does_not() {
    assertThat(AuditJson.slice(List.of(entry(7), entry(6)), 2).getString("nextCursor"))
        .isEqualTo("6");
    assertThat(AuditJson.slice(List.of(entry(2), entry(1)), 2).isNull("nextCursor")).isTrue();
    assertThat(AuditJson.slice(List.of(entry(7)), 2).isNull("nextCursor")).isTrue();
  }

  @Test
  void a_broken_chain_names_its_first_fault() {
    AuditVerification.Fault fault =
        new AuditVerification.Fault(3, AuditVerification.Kind.WRONG_HEAD);
    var json = AuditJson.verification(new AuditVerification(9, HASH, fault));
    assertThat(shapes.faults("AuditVerification", json)).isEmpty();
    assertThat(json.getBoolean("intact")).isFalse();
    assertThat(json.getString("faultKind")).isEqualTo("wrong-head");
  }

  private static AuditEntry entry(long position) {
    return new AuditEntry(
        position,
        Instant.parse("2026-11-01T08:00:00Z"),
        "leyla",
        "SaveDraft",
        "work-permit",
        ContentLocale.AZ,
        "{\"revision\": 3}",
        HASH,
        HASH);
  }
}
