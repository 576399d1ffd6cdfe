package az.migrationportal.tests.contract;

import java.util.List;
import java.util.random.RandomGenerator;

/** Values that nobody should send, for places of every kind. Bounded in length. */
final class OddValues {
  /** As text that is still to be escaped for its place. */
  private static final List<String> TEXTS =
      List.of(
          " ",
          "-1",
          "0",
          "1.5",
          "1e9999",
          "99999999999999999999999999",
          "9223372036854775807",
          "2147483648",
          "NaN",
          "null",
          "undefined",
          "true",
          "[]",
          "{}",
          "\u0000",
          "a\u0000b",
          "\u202Egnp.exe",
          "\u200F\u200E\u2066",
          "e\u0301\u0301\u0301\u0301",
          "\uFEFF",
          "\uD83D\uDE00",
          "\uFFFF",
          "\u0130\u0131iI",
          "' OR 1=1 --",
          "\"; DROP TABLE x; --",
          "${jndi:ldap://127.0.0.1/x}",
          "#{1+1}",
          "<script>alert(1)</script>",
          "..",
          "%",
          "%25",
          "*",
          "\\",
          "\r\nX-Odd: 1",
          "2026-02-30",
          "+292278994-08-17T07:12:55.808Z",
          "-999999999-01-01",
          "P99999999999D",
          "e\u0301".repeat(700),
          "w".repeat(3000),
          "\u202E".repeat(300));

  /** As they stand in a URL: bytes that are no UTF-8. */
  private static final List<String> ESCAPES =
      List.of("%ED%A0%80", "%C0%AF", "%FF%FE", "a%E2%82", "%F5%80%80%80", "%00");

  /** As they stand in JSON, escaped already. */
  private static final List<String> LITERALS =
      List.of(
          "null",
          "true",
          "0",
          "-1",
          "1.5",
          "1e9999",
          "-1e-9999",
          "99999999999999999999999999999999",
          "9223372036854775808",
          "\"\"",
          "\" \"",
          "[]",
          "{}",
          "[[[[]]]]",
          "[null]",
          "[1, \"a\", {}]",
          "{\"a\": {\"b\": []}}",
          "\"\\ud800\"",
          "\"\\udc00\\ud800\"",
          "\"a\\u0000b\"",
          "\"\\u202e\\u200f\\u2066\"",
          "\"e\\u0301\\u0301\"",
          "\"\\uffff\"",
          "\"\\ud83d\\ude00\"",
          "\"2026-02-30\"",
          "\"' OR 1=1 --\"",
          "\"<script>alert(1)</script>\"",
          "\"../../etc/passwd\"",
          "\"${x}\"",
          "\"" + "w".repeat(70_000) + "\"",
          "\"" + "\\u0130".repeat(2000) + "\"",
          "9".repeat(1500),
          "[" + "0,".repeat(3000) + "0]",
          "{\"\": 1}",
          "{\"__proto__\": {}}");

  /** For headers, which carry Latin letters only. */
  private static final List<String> HEADERS =
      List.of(
          "*",
          "\"\"",
          "\"0\"",
          "\"-1\"",
          "\"99999999999\"",
          "W/\"1\"",
          "\"1\", \"2\"",
          "1",
          "\"",
          "rubbish",
          "\"\u00e9\"",
          "\"" + "x".repeat(2000) + "\"",
          ",,,",
          "az;q=9",
          "x/y;q=0",
          "application/json;charset=utf-16",
          "bytes=5-1");

  private final RandomGenerator random;

  OddValues(RandomGenerator random) {
    this.random = random;
  }

  String text() {
    return one(TEXTS);
  }

  String escape() {
    return one(ESCAPES);
  }

  String literal() {
    return one(LITERALS);
  }

  String header() {
    return one(HEADERS);
  }

  private String one(List<String> values) {
    return values.get(random.nextInt(values.size()));
  }
}
