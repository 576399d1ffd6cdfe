package az.migrationportal.content.segment;

import az.migrationportal.content.markup.BlockWriting;
import az.migrationportal.content.markup.MarkupBlocks;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes segments of a document. There is more than one way to put in a piece that is not there
 * yet: after the piece before it, or by filling the form of the source anew. The first that comes
 * out as it was meant is taken.
 */
final class DocumentWriting {

  private final String source;
  private final String own;
  private final List<Meant> meant;

  DocumentWriting(String source, String own, List<Meant> meant) {
    this.source = source;
    this.own = own;
    this.meant = List.copyOf(meant);
  }

  /** The document; empty where no way leads to what was meant. */
  Optional<String> document() {
    Stream<Supplier<String>> ways =
        own.isBlank() ? Stream.of(this::likeSource) : Stream.of(this::inPlace, this::likeSource);
    return ways.map(Supplier::get).filter(this::isAsMeant).findFirst();
  }

  private String inPlace() {
    String document = BlockWriting.on(own).with(words(Pair::translation, Meant::written));
    BlockWriting model = BlockWriting.on(source);
    for (int i = 0; i < meant.size(); i++) {
      Meant one = meant.get(i);
      Segment from = one.pair().source();
      if (one.pair().translation() == null && from != null) {
        document = BlockWriting.on(document).inserted(i - 1, model, from.number() - 1, one.text());
      }
    }
    return document;
  }

  private String likeSource() {
    return BlockWriting.on(source).only(words(Pair::source, one -> true));
  }

  private Map<Integer, String> words(
      Function<Pair, @Nullable Segment> side, java.util.function.Predicate<Meant> which) {
    Map<Integer, String> words = new HashMap<>();
    for (Meant one : meant) {
      Segment place = side.apply(one.pair());
      if (place != null && which.test(one)) {
        words.put(place.number() - 1, one.text());
      }
    }
    return words;
  }

  private boolean isAsMeant(String document) {
    List<MarkupBlocks.Block> blocks = MarkupBlocks.of(document);
    if (blocks.size() != meant.size()) {
      return false;
    }
    for (int i = 0; i < blocks.size(); i++) {
      if (!blocks.get(i).text().equals(meant.get(i).text())
          || !blocks.get(i).kind().name().equals(meant.get(i).kind().name())) {
        return false;
      }
    }
    return true;
  }
}
