package az.migrationportal.content.audit;

import static org.assertj.core.api.Assertions.assertThat;

import az.migrationportal.content.audit.AuditVerification.Fault;
import az.migrationportal.content.audit.AuditVerification.Kind;
import az.migrationportal.content.locale.ContentLocale;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChainWalkTest {
  private static final Instant MOMENT = Instant.parse("2026-11-01T08:00:00.123456Z");

  @Test
  void an_untouched_chain_holds() {
    assertThat(walk(chain(5))).isNull();
  }

  @Test
  void the_canonical_form_never_changes() {
    AuditEntry entry =
        new AuditEntry(
            1, MOMENT, "leyla", "SaveDraft", "work-permit", null, "{}", AuditHash.GENESIS, "");
    // SHA-256 of the text that the migration builds in SQL:
    // 64:000…0 1:1 26:2026-11-01 08:00:00.123456 5:leyla 9:SaveDraft 11:work-permit - 2:{}
    assertThat(entry.computedHash())
        .isEqualTo("65e45a7c01a2fcc15a8347d6a27528fe80d56c8dbfb1c427433331b232b7d685");
  }

  @Test
  void a_changed_word_is_found_where_it_stands() {
    List<AuditEntry> chain = chain(5);
    AuditEntry third = chain.get(2);
    chain.set(2, with(third, "somebody else", third.hash()));
    assertThat(walk(chain)).isEqualTo(new Fault(3, Kind.CHANGED));
  }

  @Test
  void a_changed_word_with_a_fitting_hash_is_found_one_later() {
    List<AuditEntry> chain = chain(5);
    AuditEntry forged = with(chain.get(2), "somebody else", "");
    chain.set(2, with(forged, "somebody else", forged.computedHash()));
    assertThat(walk(chain)).isEqualTo(new Fault(4, Kind.UNLINKED));
  }

  @Test
  void a_removed_entry_is_missed() {
    List<AuditEntry> chain = chain(5);
    chain.remove(1);
    assertThat(walk(chain)).isEqualTo(new Fault(2, Kind.MISSING));
  }

  @Test
  void fields_cannot_lend_each_other_letters() {
    AuditEntry one = entry(1, "ab", "c", AuditHash.GENESIS);
    AuditEntry other = entry(1, "a", "bc", AuditHash.GENESIS);
    assertThat(one.computedHash()).isNotEqualTo(other.computedHash());
  }

  private static @Nullable Fault walk(List<AuditEntry> chain) {
    ChainWalk walk = new ChainWalk();
    for (AuditEntry entry : chain) {
      Fault fault = walk.take(entry);
      if (fault != null) {
        return fault;
      }
    }
    return null;
  }

  private static List<AuditEntry> chain(int length) {
    List<AuditEntry> chain = new ArrayList<>();
    String hash = AuditHash.GENESIS;
    for (int position = 1; position <= length; position++) {
      AuditEntry unsigned = entry(position, "leyla", "SaveDraft", hash);
      hash = unsigned.computedHash();
      chain.add(with(unsigned, unsigned.actor(), hash));
    }
    return chain;
  }

  private static AuditEntry entry(long position, String actor, String act, String previous) {
    return new AuditEntry(
        position, MOMENT, actor, act, "work-permit", ContentLocale.AZ, "{}", previous, "");
  }

  private static AuditEntry with(AuditEntry entry, String actor, String hash) {
    return new AuditEntry(
        entry.position(),
        entry.at(),
        actor,
        entry.act(),
        entry.itemKey(),
        entry.locale(),
        entry.detail(),
        entry.previousHash(),
        hash);
  }
}
