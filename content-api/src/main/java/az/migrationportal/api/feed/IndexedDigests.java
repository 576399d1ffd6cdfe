package az.migrationportal.api.feed;

import az.migrationportal.search.document.DocumentId;
import az.migrationportal.search.document.SearchDocument;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is indexed, as digests: to take in only what differs. After a start it knows nothing. */
final class IndexedDigests {
  private final Map<DocumentId, String> digests = new HashMap<>();
  private boolean complete;

  /** Whether everything that is indexed is known here. */
  synchronized boolean isComplete() {
    return complete;
  }

  /** The index went back to an earlier state: what it holds is not known any more. */
  synchronized void forget() {
    digests.clear();
    complete = false;
  }

  synchronized void replace(Map<DocumentId, SearchDocument> documents) {
    digests.clear();
    documents.forEach((id, document) -> digests.put(id, digest(document)));
    complete = true;
  }

  synchronized void note(List<SearchDocument> upserts, List<DocumentId> removals) {
    upserts.forEach(document -> digests.put(document.id(), digest(document)));
    removals.forEach(digests::remove);
  }

  synchronized List<SearchDocument> changed(Map<DocumentId, SearchDocument> documents) {
    return documents.values().stream()
        .filter(document -> !digest(document).equals(digests.get(document.id())))
        .toList();
  }

  synchronized List<DocumentId> vanished(Map<DocumentId, SearchDocument> documents) {
    List<DocumentId> vanished = new ArrayList<>(digests.keySet());
    vanished.removeAll(documents.keySet());
    return vanished;
  }

  private static String digest(SearchDocument document) {
    try {
      byte[] text = document.toString().getBytes(StandardCharsets.UTF_8);
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(text);
      return Base64.getEncoder().encodeToString(Arrays.copyOf(hash, 15));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
