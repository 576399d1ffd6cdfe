package az.migrationportal.content.locale;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** A content locale as its tag in a column. */
@Converter
public class LocaleColumn implements AttributeConverter<@Nullable ContentLocale, @Nullable String> {

  @Override
  public @Nullable String convertToDatabaseColumn(@Nullable ContentLocale locale) {
    return locale == null ? null : locale.tag();
  }

  @Override
  public @Nullable ContentLocale convertToEntityAttribute(@Nullable String tag) {
    return tag == null ? null : ContentLocale.ofTag(tag).orElseThrow();
  }
}
