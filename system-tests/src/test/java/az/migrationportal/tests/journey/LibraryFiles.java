package az.migrationportal.tests.journey;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Archives of library files, sent and taken apart. */
final class LibraryFiles {
  static final String ADDRESS = "/api/v1/manage/library";

  private LibraryFiles() {}

  static HttpResponse<String> send(
      Visitor visitor, String authorization, Map<String, String> files, String query) {
    return send(visitor, authorization, zip(files), query);
  }

  static HttpResponse<String> send(
      Visitor visitor, String authorization, byte[] archive, String query) {
    return visitor.sendBytes(
        ADDRESS + query,
        archive,
        "Authorization",
        authorization,
        "Content-Type",
        "application/zip",
        "Accept-Language",
        "ru");
  }

  static byte[] exported(Visitor visitor, String authorization) {
    HttpResponse<byte[]> answer = visitor.getBytes(ADDRESS, "Authorization", authorization);
    if (answer.statusCode() != 200) {
      throw new AssertionError(new String(answer.body(), StandardCharsets.UTF_8));
    }
    return answer.body();
  }

  /** A page in English and nothing else. */
  static SortedMap<String, String> page(String key) {
    SortedMap<String, String> files = new TreeMap<>();
    String folder = "items/page/" + key + "/";
    files.put(
        folder + "item.yaml",
        """
        key: KEY
        type: page
        source: en
        topic: contacts
        audience: [foreigners]
        verifiedOn: 2026-11-01
        confidence: high
        """
            .replace("KEY", key));
    files.put(
        folder + "en.md",
        """
        ---
        path: KEY
        title: A page from a file
        summary: What a file says.
        ---
        Words from a file.
        """
            .replace("KEY", key));
    return files;
  }

  /** A fact of fifteen days, as a file. */
  static String term(String key) {
    return """
        facts:
          - key: KEY
            kind: duration
            label: {az: Müddət, en: Term, ru: Срок}
            values:
              - amount: 15
                unit: day
                legalBasis: [migration-code 21]
                source: ["https://example.org/term"]
                sourceDate: undated
                verifiedOn: 2026-11-01
                confidence: high
        """
        .replace("KEY", key);
  }

  static byte[] zip(Map<String, String> files) {
    Map<String, byte[]> bytes = new TreeMap<>();
    files.forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.UTF_8)));
    return zipped(bytes);
  }

  static byte[] zipped(Map<String, byte[]> files) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  static SortedMap<String, String> unzipped(byte[] archive) {
    SortedMap<String, String> files = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }
}
