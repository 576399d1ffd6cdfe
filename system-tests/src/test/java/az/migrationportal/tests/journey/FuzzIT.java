package az.migrationportal.tests.journey;

import static org.assertj.core.api.Assertions.assertThat;

import az.migrationportal.tests.contract.ApiDocument;
import az.migrationportal.tests.contract.ApiOperation;
import az.migrationportal.tests.contract.OddRequest;
import az.migrationportal.tests.contract.OddRequests;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Bad requests for every operation that the document has at the moment, as somebody unknown and as
 * an administrator. {@code -Dportal.fuzz=5} makes five rounds, each with other values; the same
 * rounds always have the same.
 */
@ExtendWith(PortalUnderTest.class)
class FuzzIT {
  private static final long SEED = 20_261_126;
  private static final int ROUNDS = Integer.getInteger("portal.fuzz", 1);

  /**
   * No provider runs here; what answers nothing, or a file of its own kind, has no form that could
   * be refused; archives, XLIFF and media are sent by {@link LibraryIT}, {@link XliffIT} and {@link
   * MediaUploadIT}; the precondition of a visa rule is asked for before the country, and the
   * entries of a step before the session ({@link RegistrationIT}), as kinds of documents and the
   * answers of passkeys ({@link DocumentsIT}, {@link RegistrationIT}); a passkey and a reminder are
   * looked for only with a session, and a step of a record is changed by its name first ({@link
   * RegistrationIT}).
   */
  private static final List<String> ELSEWHERE =
      List.of(
          "addMedia 413",
          "addMedia 415",
          "addMyDocument 401",
          "addMyDocument 413",
          "addMyPasskey 401",
          "beginProviderSignIn 404",
          "changeAddress 406",
          "changeRecordStep 401",
          "changeRecordStep 428",
          "confirmAlert 406",
          "discardVisaRuleDraft 404",
          "endProviderSignIn 404",
          "forgetAnswer 406",
          "getMediaFile 406",
          "getMyDocument 406",
          "importLibrary 404",
          "importLibrary 413",
          "importLibrary 415",
          "importXliff 413",
          "importXliff 415",
          "leaveAlert 406",
          "leaveRegistration 406",
          "proveAddress 406",
          "removeMyPasskey 404",
          "removeReminder 404",
          "renameMyPasskey 404",
          "replaceMediaFile 413",
          "replaceMediaFile 415",
          "requestAddressChange 406",
          "requestAddressCode 406",
          "saveRegistrationStep 401",
          "signInByPasskey 401",
          "takeSecondStep 406");

  @TestFactory
  Stream<DynamicTest> bad_requests_are_refused_as_described_and_change_nothing(Visitor visitor) {
    ApiDocument document = ApiDocument.of(visitor);
    FuzzStage stage = new FuzzStage(visitor);
    FuzzVerdict verdict = new FuzzVerdict(visitor);
    return Stream.concat(
        document.operations().stream()
            .map(
                operation ->
                    DynamicTest.dynamicTest(
                        operation.id(),
                        () ->
                            assertThat(faults(stage, verdict, document, operation))
                                .as("%s %s", operation.method(), operation.path())
                                .isEmpty())),
        Stream.of(
            DynamicTest.dynamicTest(
                "every kind of refusal that was met is explained at its address",
                () -> assertThat(verdict.unexplained()).isEmpty()),
            DynamicTest.dynamicTest(
                "each refusal that a bad request alone can bring was brought",
                () -> assertThat(verdict.unprovoked(document)).isEqualTo(ELSEWHERE)),
            DynamicTest.dynamicTest("what was made for it is cleared away", stage::clear)));
  }

  @Test
  void the_checks_find_what_they_are_there_for() {
    assertThat(FuzzVerdict.leaks("{\"detail\": \"java.lang.IllegalStateException: x\"}"))
        .isNotEmpty();
    assertThat(FuzzVerdict.leaks("You have an error in your SQL syntax; SELECT x FROM y"))
        .isNotEmpty();
    assertThat(FuzzVerdict.leaks("{\"detail\": \"There is no such item.\"}")).isEmpty();
  }

  private static List<String> faults(
      FuzzStage stage, FuzzVerdict verdict, ApiDocument document, ApiOperation operation) {
    List<String> faults = new ArrayList<>();
    for (boolean known : new boolean[] {false, true}) {
      for (int round = 0; round < ROUNDS; round++) {
        Random random = new Random(SEED + round + operation.id().hashCode());
        List<OddRequest> requests =
            new OddRequests(random, stage.samples(document, operation)).of(operation);
        FuzzStage.Mark before = stage.mark();
        int done = 0;
        for (OddRequest request : requests) {
          HttpResponse<String> answer = stage.send(operation, request, known);
          done += answer.statusCode() < 400 ? 1 : 0;
          verdict.faults(operation, request, answer).stream()
              .map(fault -> request.what() + ": " + fault)
              .forEach(faults::add);
        }
        FuzzStage.Mark after = stage.mark();
        if (after.entries() - before.entries() > done
            || after.changes() - before.changes() > done) {
          faults.add("Refused, and yet " + before + " became " + after + " after " + done);
        }
      }
    }
    return faults;
  }
}
