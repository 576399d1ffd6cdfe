package az.migrationportal.content.fact;

import az.migrationportal.content.locale.ContentLocale;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A law, code, decree or agreement.
 *
 * @param shortTitle what stands before an article
 */
public record LegalAct(
    String key,
    Map<ContentLocale, String> title,
    Map<ContentLocale, String> shortTitle,
    @Nullable String number,
    @Nullable LocalDate date,
    @Nullable String url) {}
