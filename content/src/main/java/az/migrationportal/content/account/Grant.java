package az.migrationportal.content.account;

import az.migrationportal.content.locale.ContentLocale;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A role that an account holds.
 *
 * @param locale for roles that are held per locale, and for them only
 */
public record Grant(Role role, @Nullable ContentLocale locale) {

  public Grant {
    if (role.isPerLocale() != (locale != null)) {
      throw new IllegalArgumentException(role + " in " + locale);
    }
  }

  /** Reads {@code author} or {@code translator:ru}; empty for any other text. */
  public static Optional<Grant> ofWord(String word) {
    int colon = word.indexOf(':');
    String name = colon < 0 ? word : word.substring(0, colon);
    Optional<ContentLocale> locale =
        colon < 0 ? Optional.empty() : ContentLocale.ofTag(word.substring(colon + 1));
    return Arrays.stream(Role.values())
        .filter(role -> role.name().toLowerCase(Locale.ROOT).equals(name))
        .filter(
            role -> role.isPerLocale() == locale.isPresent() && (colon < 0 || locale.isPresent()))
        .map(role -> new Grant(role, locale.orElse(null)))
        .findFirst();
  }

  /** As {@link #ofWord} reads it. */
  public String word() {
    String name = role.name().toLowerCase(Locale.ROOT);
    return locale == null ? name : name + ":" + locale.tag();
  }

  static String column(Set<Grant> grants) {
    return grants.stream()
        .map(Grant::word)
        .sorted(Comparator.naturalOrder())
        .collect(Collectors.joining(" "));
  }

  static Set<Grant> ofColumn(String column) {
    return Arrays.stream(column.toLowerCase(Locale.ROOT).split(" ", -1))
        .flatMap(word -> ofWord(word).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  static Set<Scope> scopes(Set<Grant> grants) {
    return grants.stream()
        .flatMap(grant -> grant.role().scopes().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The locales in which an account with these roles may write. */
  static Set<ContentLocale> writesIn(Set<Grant> grants) {
    boolean everywhere =
        grants.stream()
            .anyMatch(
                grant ->
                    !grant.role().isPerLocale()
                        && grant.role().scopes().contains(Scope.WRITE_DRAFTS));
    if (everywhere) {
      return EnumSet.allOf(ContentLocale.class);
    }
    return grants.stream()
        .flatMap(grant -> Optional.ofNullable(grant.locale()).stream())
        .collect(Collectors.toUnmodifiableSet());
  }
}
