package az.migrationportal.web.search;

import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.search.query.Facets;
import az.migrationportal.search.query.SearchRequest;
import az.migrationportal.web.shell.Addresses;
import az.migrationportal.web.shell.PageRequest;
import az.migrationportal.web.shell.SystemAddress;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is searched, as it stands in the address.
 *
 * @param query what was typed
 * @param type only this kind; empty for all
 * @param audience only for these people; empty for all
 * @param cursor where to go on; empty for the first page
 */
record SearchQuestion(String query, String type, String audience, String cursor) {

  static final String QUERY = "q";
  static final Set<String> PARAMETERS = Set.of(QUERY, "type", "audience", "cursor");
  private static final int ON_A_PAGE = 20;

  static SearchQuestion of(PageRequest request) {
    return new SearchQuestion(
        request.parameter(QUERY).orElse(""),
        request.parameter("type").orElse(""),
        request.parameter("audience").orElse(""),
        request.parameter("cursor").orElse(""));
  }

  SearchQuestion ofType(String chosen) {
    return new SearchQuestion(query, chosen, audience, "");
  }

  SearchQuestion forAudience(String chosen) {
    return new SearchQuestion(query, type, chosen, "");
  }

  SearchQuestion from(String next) {
    return new SearchQuestion(query, type, audience, next);
  }

  boolean isTooLong() {
    return query.length() > SearchRequest.MAX_LENGTH;
  }

  /** As the index is asked. */
  SearchRequest request(ContentLocale locale) {
    Map<String, List<String>> filters =
        audience.isEmpty() ? Map.of() : Map.of(Facets.AUDIENCE, List.of(audience));
    return new SearchRequest(
        query,
        locale.tag(),
        type.isEmpty() ? null : type,
        ON_A_PAGE,
        cursor.isEmpty() ? null : cursor,
        filters);
  }

  /** The same question in a locale. */
  String address(ContentLocale locale) {
    StringBuilder address = new StringBuilder(Addresses.of(locale, SystemAddress.SEARCH));
    add(address, QUERY, query);
    add(address, "type", type);
    add(address, "audience", audience);
    add(address, "cursor", cursor);
    return address.toString();
  }

  private static void add(StringBuilder address, String name, String value) {
    if (!value.isEmpty()) {
      address.append(address.indexOf("?") < 0 ? '?' : '&').append(name).append('=');
      address.append(URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
  }
}
