package az.migrationportal.api.request;

import az.migrationportal.api.problem.ProblemKind;
import az.migrationportal.api.problem.RequestRefused;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Refuses query parameters that the resource method does not declare, and repeated ones. */
@Provider
@Priority(Priorities.HEADER_DECORATOR)
public class DeclaredParameters implements ContainerRequestFilter {
  private static final Map<Method, List<String>> DECLARED = new ConcurrentHashMap<>();

  @Context private @Nullable ResourceInfo resource;

  @Override
  public void filter(ContainerRequestContext request) {
    ResourceInfo matched = resource;
    Method method = matched == null ? null : matched.getResourceMethod();
    if (method != null) {
      refuseMatrix(request.getUriInfo().getRequestUri().getRawPath());
      if (method.isAnnotationPresent(OwnParameters.class)) {
        return;
      }
      check(request.getUriInfo().getQueryParameters(), declared(method));
    }
  }

  static List<String> declared(Method method) {
    return DECLARED.computeIfAbsent(method, DeclaredParameters::read);
  }

  /** Refuses what is not declared, and what is there twice. */
  public static void check(Map<String, List<String>> given, List<String> declared) {
    given.forEach(
        (name, values) -> {
          if (!declared.contains(name)) {
            throw new RequestRefused(
                ProblemKind.UNKNOWN_PARAMETER,
                Map.of(
                    "parameter",
                    RequestRefused.shortened(name),
                    "known",
                    declared.isEmpty() ? "–" : String.join(", ", declared)));
          }
          if (values.size() > 1) {
            throw new RequestRefused(ProblemKind.REPEATED_PARAMETER, Map.of("parameter", name));
          }
        });
  }

  /** {@code ;name=value} in a segment: nothing here declares any. */
  private static void refuseMatrix(String path) {
    int semicolon = path.indexOf(';');
    if (semicolon >= 0) {
      throw new RequestRefused(
          ProblemKind.UNKNOWN_PARAMETER,
          Map.of("parameter", RequestRefused.shortened(path.substring(semicolon)), "known", "–"));
    }
  }

  private static List<String> read(Method method) {
    List<String> names = new ArrayList<>();
    for (Parameter parameter : method.getParameters()) {
      QueryParam declared = parameter.getAnnotation(QueryParam.class);
      if (declared != null) {
        names.add(declared.value());
      }
    }
    Collections.sort(names);
    return List.copyOf(names);
  }
}
