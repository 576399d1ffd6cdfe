package az.migrationportal.content.markup;

import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.media.MediaForm;
import az.migrationportal.content.media.MediaKind;
import az.migrationportal.content.media.ShownMedium;
import az.migrationportal.content.wording.HtmlText;
import java.text.NumberFormat;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Media as HTML: a figure with the image in the width that fits, a link with what it leads to. */
final class MediaWriting {

  /** The width of a text's column, as the style sheet sets it. */
  private static final String SIZES = "(min-width: 48rem) 44rem, 100vw";

  private static final double KILOBYTE = 1024;
  private static final int PRECISE_BELOW = 10;

  private MediaWriting() {}

  static String address(ShownMedium medium) {
    return medium.file().main().address(medium.key());
  }

  /** The figure up to its caption; open. */
  static String beforeCaption(ShownMedium medium) {
    MediaForm main = medium.file().main();
    StringBuilder html = new StringBuilder("<figure class=\"media\"><picture>");
    sources(medium).forEach((type, forms) -> html.append(source(medium, type, forms)));
    return html.append("<img src=\"")
        .append(address(medium))
        .append("\" width=\"")
        .append(main.width())
        .append("\" height=\"")
        .append(main.height())
        .append("\" alt=\"")
        .append(HtmlText.escape(medium.alt()))
        .append("\" loading=\"lazy\" decoding=\"async\"></picture>")
        .toString();
  }

  /** Who made it and under which licence; empty where nothing is known. */
  static String credit(ShownMedium medium) {
    String words =
        Stream.of(medium.credit(), medium.licence())
            .filter(part -> part != null && !part.isBlank())
            .map(part -> HtmlText.escape(String.valueOf(part)))
            .collect(Collectors.joining(", "));
    return words.isEmpty() ? "" : "<small class=\"credit\">" + words + "</small>";
  }

  /** What a reader should know before a download: kind, language where it is another, size. */
  static String size(ShownMedium medium, ContentLocale reader) {
    if (medium.kind() != MediaKind.DOCUMENT) {
      return "";
    }
    String language =
        medium
            .otherThan(reader)
            .map(other -> ", " + other.javaLocale().getDisplayLanguage(reader.javaLocale()))
            .orElse("");
    return " <span class=\"file\">(PDF"
        + HtmlText.escape(language)
        + ", "
        + bytes(medium.file().main().size(), reader)
        + ")</span>";
  }

  private static String bytes(long size, ContentLocale reader) {
    double kilobytes = size / KILOBYTE;
    boolean mega = kilobytes >= KILOBYTE;
    double amount = mega ? kilobytes / KILOBYTE : Math.max(1, kilobytes);
    NumberFormat format = NumberFormat.getNumberInstance(reader.javaLocale());
    format.setMaximumFractionDigits(amount < PRECISE_BELOW && mega ? 1 : 0);
    boolean cyrillic = reader == ContentLocale.RU;
    String unit = mega ? (cyrillic ? "МБ" : "MB") : (cyrillic ? "КБ" : "KB");
    return format.format(amount) + "\u00a0" + unit;
  }

  private static Map<String, List<MediaForm>> sources(ShownMedium medium) {
    return medium.file().smaller().stream()
        .sorted(Comparator.comparingInt(form -> Objects.requireNonNullElse(form.width(), 0)))
        .collect(Collectors.groupingBy(MediaForm::contentType, TreeMap::new, Collectors.toList()));
  }

  private static String source(ShownMedium medium, String type, List<MediaForm> forms) {
    String set =
        forms.stream()
            .map(form -> form.address(medium.key()) + " " + form.width() + "w")
            .collect(Collectors.joining(", "));
    return "<source type=\"" + type + "\" srcset=\"" + set + "\" sizes=\"" + SIZES + "\">";
  }
}
