package az.migrationportal.content.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The codes of a source segment, and how those of a translation hang on them. */
final class Codes {

  private final Map<String, Piece> known = new LinkedHashMap<>();

  Codes(List<Piece> source) {
    source.stream().filter(Piece::isCode).forEach(code -> known.put(code.name(), code));
  }

  /** A translation with the ids of the source's codes; codes of its own are words. */
  List<Piece> named(List<Piece> translation) {
    Map<String, String> ids = new HashMap<>();
    Set<String> taken = new HashSet<>();
    Map<String, String> spans = closings(translation);
    for (Piece piece : translation) {
      if (piece.role() == Piece.Role.STANDALONE || piece.role() == Piece.Role.OPENING) {
        String end = spans.getOrDefault(piece.id(), "");
        known.values().stream()
            .filter(code -> code.role() == piece.role() && code.text().equals(piece.text()))
            .filter(code -> closing(code).equals(end) && !taken.contains(code.id()))
            .findFirst()
            .ifPresent(
                code -> {
                  taken.add(code.id());
                  ids.put(piece.id(), code.id());
                });
      }
    }
    List<Piece> named = new ArrayList<>();
    for (Piece piece : translation) {
      String id = ids.get(piece.id());
      named.add(
          id == null
              ? Piece.words(piece.text())
              : new Piece(piece.role(), id, piece.text(), piece.needed()));
    }
    return named;
  }

  private String closing(Piece code) {
    Piece closing = known.get(Piece.Role.CLOSING + " " + code.id());
    return closing == null ? "" : closing.text();
  }

  private static Map<String, String> closings(List<Piece> pieces) {
    Map<String, String> closings = new HashMap<>();
    for (Piece piece : pieces) {
      if (piece.role() == Piece.Role.CLOSING) {
        closings.put(piece.id(), piece.text());
      }
    }
    return closings;
  }

  /** The code of a name; what it says is taken from here, never from a file. */
  Optional<Piece> find(Piece.Role role, String id) {
    return Optional.ofNullable(known.get(role + " " + id));
  }

  /** The first code that a translation must have and lacks. */
  Optional<Piece> missing(List<Piece> translation) {
    Set<String> there = new HashSet<>();
    translation.forEach(piece -> there.add(piece.name()));
    return known.values().stream()
        .filter(code -> code.needed() && !there.contains(code.name()))
        .findFirst();
  }
}
