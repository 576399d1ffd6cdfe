package az.migrationportal.tests.journey;

import static org.assertj.core.api.Assertions.assertThat;

import az.migrationportal.tests.contract.ApiDocument;
import az.migrationportal.tests.contract.ApiOperation;
import az.migrationportal.tests.contract.Contract;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The document and the portal say the same: each operation is performed, and its answers have the
 * status, the media type, the headers and the shape that are described. A new operation fails this
 * until {@link RoleDeeds} or {@link ContractDeeds} can perform it.
 */
@ExtendWith(PortalUnderTest.class)
class ContractIT {
  /**
   * These need an OpenID provider that answers: {@link OidcIT} performs them; and a link that is
   * mailed a year after a registration: the tests of acts move the clock.
   */
  private static final Set<String> ELSEWHERE =
      Set.of("beginProviderSignIn", "endProviderSignIn", "confirmStayByLink");

  @Test
  void every_operation_succeeds_as_described(Visitor visitor) {
    ApiDocument document = ApiDocument.of(visitor);
    Contract contract = new Contract(document);
    Visitor watched = visitor.watchedBy(contract::look);
    RoleStage stage = new RoleStage(watched);
    List<String> failures = new ArrayList<>();
    RolesIT.table().forEach(line -> perform(stage, line, failures));
    new ContractDeeds(watched).all().forEach((what, deeds) -> perform(what, deeds, failures));
    stage.clear();
    assertThat(failures).isEmpty();
    assertThat(contract.faults()).isEmpty();
    Set<String> missing =
        document.operations().stream()
            .map(ApiOperation::id)
            .filter(id -> !contract.succeeded().contains(id))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(missing).isEqualTo(new TreeSet<>(ELSEWHERE));
  }

  @Test
  void an_answer_that_is_not_as_described_is_found(Visitor visitor) {
    ApiDocument document = ApiDocument.of(visitor);
    Contract contract = new Contract(document);
    Visitor watched = visitor.watchedBy(answer -> contract.look(new Forged(answer)));
    watched.get("/api/v1/types");
    List<String> faults = contract.faults();
    assertThat(faults).anyMatch(fault -> fault.contains("surplus"));
    assertThat(faults).anyMatch(fault -> fault.contains("types"));
    assertThat(faults).anyMatch(fault -> fault.contains("has no ETag"));
  }

  private static void perform(RoleStage stage, RolesIT.Line line, List<String> failures) {
    String role = line.roles().contains("D") ? "D" : "A";
    RolePerson who =
        RoleDeeds.touchesOneself(line.operation()) ? stage.newPerson(role) : stage.person(role);
    perform(line.operation(), () -> RoleDeeds.of(line.operation()).by(stage, who), failures);
  }

  /** One deed that fails does not keep the others from being seen. */
  private static void perform(String what, Runnable deed, List<String> failures) {
    try {
      deed.run();
    } catch (AssertionError e) {
      failures.add(what + ": " + e.getMessage());
    }
  }
}
