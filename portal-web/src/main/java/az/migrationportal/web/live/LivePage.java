package az.migrationportal.web.live;

import az.migrationportal.content.clock.BakuDay;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.web.i18n.TextCatalogue;
import az.migrationportal.web.prerender.Target;
import az.migrationportal.web.search.HelpPages;
import az.migrationportal.web.shell.Page;
import az.migrationportal.web.shell.PageAnswer;
import az.migrationportal.web.shell.PageFrame;
import az.migrationportal.web.shell.PageRequest;
import az.migrationportal.web.shell.PageRouter;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Any public page, once Flow is running. Addresses are data and differ in each language, so one
 * route takes them all and asks the same router as the filter.
 */
@Route(":address*")
public class LivePage extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private static final long serialVersionUID = 1L;

  @Inject transient PageRouter router;
  @Inject transient PageFrame frame;
  @Inject transient HelpPages help;
  @Inject transient TextCatalogue catalogue;
  @Inject transient BakuDay day;

  private String title = "";

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    Location location = event.getLocation();
    Target target =
        Target.of("/" + location.getPath())
            .orElseGet(() -> new Target("/", java.util.Optional.empty(), ""));
    ContentLocale locale = target.locale().orElse(ContentLocale.AZ);
    Page page = page(locale, target.path(), parameters(location));
    title = page.head().title();
    removeAll();
    add(frame.around(page, locale, day.today()));
  }

  @Override
  public String getPageTitle() {
    return title;
  }

  private Page page(ContentLocale locale, String path, Map<String, String> parameters) {
    PageAnswer answer = router.answer(new PageRequest(locale, path, parameters, day.today()));
    if (answer instanceof PageAnswer.Shown shown) {
      return shown.page();
    } else if (answer instanceof PageAnswer.Personal own) {
      return own.page();
    } else if (answer instanceof PageAnswer.Fresh fresh) {
      return fresh.page();
    } else if (answer instanceof PageAnswer.Refused refused) {
      return refused.page();
    }
    return answer instanceof PageAnswer.Gone
        ? help.gone(catalogue.in(locale))
        : help.notFound(catalogue.in(locale));
  }

  private static Map<String, String> parameters(Location location) {
    return location.getQueryParameters().getParameters().entrySet().stream()
        .filter(entry -> !entry.getValue().isEmpty())
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().get(0)));
  }
}
