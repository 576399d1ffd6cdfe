package az.migrationportal.content.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AccessTokenTest {

  private static final Instant ISSUED = Instant.parse("2026-11-01T12:00:00Z");
  private static final Instant EXPIRES = ISSUED.plusSeconds(60);

  private static AccessToken token() {
    return new AccessToken("hash", "aygun", "desk", Set.of(Scope.PUBLISH), ISSUED, EXPIRES);
  }

  @Test
  void speaks_until_the_moment_it_expires() {
    assertThat(token().speaksAt(EXPIRES.minusMillis(1))).isTrue();
    assertThat(token().speaksAt(EXPIRES)).isFalse();
  }

  @Test
  void is_silent_once_revoked_and_is_revoked_only_once() {
    AccessToken token = token();
    assertThat(token.revoke(ISSUED)).isTrue();
    assertThat(token.speaksAt(ISSUED)).isFalse();
    assertThat(token.revoke(EXPIRES)).isFalse();
    assertThat(token.card().revokedAt()).isEqualTo(ISSUED);
  }

  @Test
  void speaks_for_its_account_with_its_scopes_only() {
    Actor actor = token().holder().actor();
    assertThatCode(() -> actor.require(Scope.PUBLISH)).doesNotThrowAnyException();
    assertThatThrownBy(() -> actor.require(Scope.MANAGE_TOKENS))
        .isInstanceOf(ActNotAllowed.class)
        .hasMessage("aygun lacks MANAGE_TOKENS");
  }

  @Test
  void the_library_may_not_manage_tokens() {
    assertThat(Actor.library().scopes()).doesNotContain(Scope.MANAGE_TOKENS);
  }

  @ParameterizedTest
  @EnumSource
  void a_scope_survives_its_column(Scope scope) {
    ScopesColumn column = new ScopesColumn();
    Set<Scope> both = EnumSet.of(scope, Scope.PUBLISH);
    assertThat(column.convertToEntityAttribute(column.convertToDatabaseColumn(both)))
        .isEqualTo(both);
    assertThat(column.convertToEntityAttribute("")).isEmpty();
  }
}
