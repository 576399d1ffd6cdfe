package az.migrationportal.content.preview;

import az.migrationportal.content.item.InvalidItemKey;
import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.translation.RevisionNumber;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * What a link says, as one segment of an address: {@code
 * work-permit.en.3.1796083200.2027-01-01.SIGNATURE}, with {@code today} where no day is named.
 *
 * @param until to the second
 */
record PreviewToken(
    ItemKey item,
    ContentLocale locale,
    RevisionNumber revision,
    Instant until,
    @Nullable LocalDate asOf) {

  private static final Pattern FORM =
      Pattern.compile(
          "([a-z0-9-]{1,100})\\.([a-z]{2})\\.([0-9]{1,9})\\.([0-9]{1,12})"
              + "\\.(today|[0-9]{4}-[0-9]{2}-[0-9]{2})\\.([A-Za-z0-9_-]{43})");
  private static final String HMAC = "HmacSHA256";
  private static final String TODAY = "today";

  /** The segment, signed. */
  String write(byte[] key) {
    return unsigned() + "." + signature(unsigned(), key);
  }

  /** Reads a segment; empty where it was not signed with this key. */
  static Optional<PreviewToken> read(String segment, byte[] key) {
    Matcher parts = FORM.matcher(segment);
    if (!parts.matches()) {
      return Optional.empty();
    }
    String unsigned = segment.substring(0, parts.start(6) - 1);
    boolean genuine = MessageDigest.isEqual(bytes(signature(unsigned, key)), bytes(parts.group(6)));
    return genuine ? Optional.of(token(parts)) : Optional.empty();
  }

  private static PreviewToken token(Matcher parts) {
    try {
      return new PreviewToken(
          new ItemKey(parts.group(1)),
          ContentLocale.ofTag(parts.group(2)).orElseThrow(),
          new RevisionNumber(Integer.parseInt(parts.group(3))),
          Instant.ofEpochSecond(Long.parseLong(parts.group(4))),
          parts.group(5).equals(TODAY) ? null : LocalDate.parse(parts.group(5)));
    } catch (InvalidItemKey | DateTimeException e) {
      throw new IllegalStateException("signed by us, and not of our form", e);
    }
  }

  private String unsigned() {
    return String.join(
        ".",
        item.value(),
        locale.tag(),
        String.valueOf(revision.value()),
        String.valueOf(until.getEpochSecond()),
        asOf == null ? TODAY : asOf.toString());
  }

  private static String signature(String unsigned, byte[] key) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(new SecretKeySpec(key, HMAC));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal(bytes(unsigned)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has " + HMAC, e);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
