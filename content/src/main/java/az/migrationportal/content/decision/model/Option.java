package az.migrationportal.content.decision.model;

import az.migrationportal.content.locale.ContentLocale;
import java.util.Map;

/**
 * One of the answers to choose from.
 *
 * @param hint a second line; empty where there is none
 */
public record Option(
    String key, Map<ContentLocale, String> label, Map<ContentLocale, String> hint) {
  public Option {
    label = Map.copyOf(label);
    hint = Map.copyOf(hint);
  }
}
