package az.migrationportal.tests.journey;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;

/**
 * Somebody who calls the management API.
 *
 * @param role its letter in {@code roles.txt}
 * @param authorization empty for nobody in particular
 */
record RolePerson(
    Visitor visitor, String name, String password, String role, String authorization) {

  static RolePerson nobody(Visitor visitor) {
    return new RolePerson(visitor, "", "", "N", "");
  }

  /** The same person with another's HTTP client. */
  RolePerson at(Visitor elsewhere) {
    return new RolePerson(elsewhere, name, password, role, authorization);
  }

  HttpResponse<String> get(String address) {
    return send("GET", address, "");
  }

  /** One more argument is an {@code If-Match}; two are a header. */
  HttpResponse<String> send(String method, String address, String body, String... condition) {
    String type = address.endsWith("/xliff") ? "application/xliff+xml" : "application/json";
    List<String> headers = new ArrayList<>(List.of("Content-Type", type));
    if (!authorization.isEmpty()) {
      headers.addAll(List.of("Authorization", authorization));
    }
    if (condition.length == 1) {
      headers.addAll(List.of("If-Match", condition[0]));
    } else {
      headers.addAll(List.of(condition));
    }
    return visitor.send(method, address, body, headers.toArray(String[]::new));
  }
}
