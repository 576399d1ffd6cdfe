package az.migrationportal.web.shell;

import az.migrationportal.content.locale.ContentLocale;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Finds the feature that answers a request. */
@ApplicationScoped
public class PageRouter {

  private List<PageSource> sources = List.of();

  protected PageRouter() {}

  @Inject
  public PageRouter(@Any Instance<PageSource> sources) {
    this(sources.stream().toList());
  }

  /** In a fixed order, so that two sources never answer by chance. */
  public PageRouter(List<PageSource> sources) {
    this.sources =
        sources.stream()
            .sorted(Comparator.comparing(source -> source.getClass().getName()))
            .toList();
  }

  /** The first answer, or {@link PageAnswer.Missing}. */
  public PageAnswer answer(PageRequest request) {
    return sources.stream()
        .map(source -> source.answer(request))
        .flatMap(Optional::stream)
        .findFirst()
        .orElseGet(PageAnswer.Missing::new);
  }

  /** The query parameters that are read at a path. */
  public Set<String> parameters(ContentLocale locale, String path) {
    Set<String> names = new TreeSet<>();
    sources.forEach(source -> names.addAll(source.parameters(locale, path)));
    return names;
  }
}
