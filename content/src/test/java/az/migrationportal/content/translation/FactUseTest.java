package az.migrationportal.content.translation;

import static org.assertj.core.api.Assertions.assertThat;

import az.migrationportal.content.type.ContentType;
import az.migrationportal.content.type.ContentTypes;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class FactUseTest {
  private static final ContentType PAGE =
      ContentTypes.of(
              """
              type: page
              label: {az: S, en: P, ru: С}
              fields:
                - {name: title, kind: text, localized: true, required: true, maxLength: 65, label: {az: B, en: T, ru: З}}
                - {name: summary, kind: text, localized: true, required: true, maxLength: 200, label: {az: B, en: T, ru: З}}
                - {name: body, kind: markdown, localized: true, required: true, maxLength: 3000, label: {az: B, en: T, ru: З}}
                - {name: legalBasis, kind: legal, maxItems: 20, label: {az: H, en: L, ru: П}}
                - {name: verifiedOn, kind: date, required: true, label: {az: Y, en: V, ru: П}}
                - {name: confidence, kind: option, required: true, options: [high, low], label: {az: E, en: C, ru: Д}}
              """)
          .get("page");

  @Test
  void other_words_around_the_same_facts_change_no_fact() {
    assertThat(
            changes("Pay {fact:fee-a} or {fact:fee-b}.", "You pay {fact:fee-a} or {fact:fee-b}."))
        .isFalse();
  }

  @Test
  void another_fact_fewer_facts_or_facts_in_another_order_change_one() {
    assertThat(changes("Pay {fact:fee-a}.", "Pay {fact:fee-b}.")).isTrue();
    assertThat(changes("Pay {fact:fee-a}.", "Pay.")).isTrue();
    assertThat(changes("A {fact:fee-a}, b {fact:fee-b}.", "A {fact:fee-b}, b {fact:fee-a}."))
        .isTrue();
  }

  @Test
  void laws_and_tables_of_fees_are_facts_and_links_are_not() {
    assertThat(changes("Words.", "Words, {law:migration-code 45}.")).isTrue();
    assertThat(changes("Words.", "Words.\n\n{fees:trp}")).isTrue();
    assertThat(changes("Words.", "[Words](item:work-permit).")).isFalse();
  }

  @Test
  void the_legal_basis_and_the_day_of_verification_are_facts() {
    Revision live = revision("Words.", shared("2026-11-01", "migration-code 1"));
    assertThat(changes(revision("Words.", shared("2026-11-02", "migration-code 1")), live))
        .isTrue();
    assertThat(changes(revision("Words.", shared("2026-11-01", "migration-code 2")), live))
        .isTrue();
    assertThat(changes(revision("Typo.", shared("2026-11-01", "migration-code 1")), live))
        .isFalse();
  }

  @Test
  void a_first_publication_changes_facts_only_where_it_names_one() {
    JsonObject verified = Json.createObjectBuilder().add("verifiedOn", "2026-11-01").build();
    assertThat(FactUse.changes(PAGE, revision("Words.", verified), null)).isFalse();
    assertThat(FactUse.changes(PAGE, revision("{fact:fee-a}.", verified), null)).isTrue();
  }

  private static boolean changes(String before, String after) {
    JsonObject shared = shared("2026-11-01", "migration-code 1");
    return changes(revision(after, shared), revision(before, shared));
  }

  private static boolean changes(Revision draft, Revision live) {
    return FactUse.changes(PAGE, draft, live);
  }

  private static JsonObject shared(String verifiedOn, String law) {
    return Json.createObjectBuilder()
        .add("verifiedOn", verifiedOn)
        .add("legalBasis", Json.createArrayBuilder().add(law))
        .build();
  }

  private static Revision revision(String body, JsonObject shared) {
    Revision revision = new Revision(1, new RevisionNumber(1));
    revision.save(
        Json.createObjectBuilder().add("title", "Title").add("body", body).build(),
        shared,
        Instant.EPOCH,
        "author");
    return revision;
  }
}
