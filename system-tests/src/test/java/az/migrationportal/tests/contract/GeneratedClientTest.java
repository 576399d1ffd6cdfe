package az.migrationportal.tests.contract;

import static org.assertj.core.api.Assertions.assertThat;

import az.migrationportal.client.api.AlertsApi;
import az.migrationportal.client.api.DecisionsApi;
import az.migrationportal.client.api.DeliveryApi;
import az.migrationportal.client.api.ManagementApi;
import az.migrationportal.client.api.ProblemsApi;
import az.migrationportal.client.api.RegistrationApi;
import az.migrationportal.client.api.SearchApi;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Everything that the document describes can be called by the client that it generates. */
class GeneratedClientTest {
  private static final Path DOCUMENT = Path.of("src/main/openapi/portal.json");

  @Test
  void the_client_has_a_method_for_every_operation() throws IOException {
    List<String> operations = operations().map(ApiOperation::id).toList();
    Set<String> methods =
        Stream.of(
                AlertsApi.class,
                DecisionsApi.class,
                DeliveryApi.class,
                ManagementApi.class,
                ProblemsApi.class,
                RegistrationApi.class,
                SearchApi.class)
            .flatMap(api -> Arrays.stream(api.getMethods()))
            .map(Method::getName)
            .collect(Collectors.toSet());
    assertThat(operations).hasSizeGreaterThan(100);
    assertThat(methods).containsAll(operations);
  }

  private static Stream<ApiOperation> operations() throws IOException {
    try (JsonReader reader = Json.createReader(Files.newBufferedReader(DOCUMENT))) {
      return ApiDocument.of(reader.readObject()).operations().stream();
    }
  }
}
