package az.migrationportal.content.publication;

import az.migrationportal.content.change.ChangesCommitted;
import az.migrationportal.content.change.Followed;
import az.migrationportal.content.change.ReadersExpected;
import az.migrationportal.content.clock.BakuDay;
import az.migrationportal.content.fact.Countries;
import az.migrationportal.content.item.InvalidItemKey;
import az.migrationportal.content.item.ItemKey;
import az.migrationportal.content.locale.ContentLocale;
import az.migrationportal.content.media.ShownMedia;
import az.migrationportal.content.type.ContentTypes;
import az.migrationportal.content.wording.FactText;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Everything for readers, from memory. */
@ApplicationScoped
public class PublishedItems {

  @Inject private ServedItems served;

  @Inject private ContentTypes types;

  @Inject private FactText facts;

  @Inject private ShownMedia media;

  @Inject private Countries countries;

  @Inject private BakuDay day;

  @Inject private Followed.Maker followed;

  private Followed<PublishedSnapshot> snapshot;

  @PostConstruct
  void follow() {
    ItemRendering rendering = new ItemRendering(types, facts, countries, media);
    snapshot =
        followed.follow(
            (previous, since) ->
                new PublishedSnapshot(
                    previous == null ? served.all() : served.after(previous.items(), since),
                    rendering));
  }

  /** Today's item, in the locale or the first fallback; withdrawn ones too, see {@code state}. */
  public Optional<PublishedItem> find(ItemKey key, ContentLocale asked) {
    return snapshot.current().today(key, asked, day.today());
  }

  /** The same texts with the facts that are valid on another day. */
  public Optional<PublishedItem> find(ItemKey key, ContentLocale asked, LocalDate on) {
    return on.equals(day.today()) ? find(key, asked) : snapshot.current().on(key, asked, on);
  }

  /** What is served of an item today, as it was written. */
  public Optional<ServedItem> served(ItemKey key) {
    return Optional.ofNullable(snapshot.current().items().get(key));
  }

  /**
   * A text of an item, of today, of another day or not published yet, with links as they lead
   * today.
   */
  public PublishedItem render(
      ServedItem item, ServedTranslation shown, ContentLocale asked, LocalDate on) {
    return snapshot.current().render(item, shown, asked, on);
  }

  /**
   * Published items by key, withdrawn ones left out.
   *
   * @throws InvalidCursor where the cursor is not ours
   */
  public ItemSlice list(ItemQuery query) {
    PublishedSnapshot now = snapshot.current();
    LocalDate today = day.today();
    List<ServedItem> found = now.matching(query, after(query.cursor()));
    List<PublishedItem> items =
        found.stream()
            .limit(query.limit())
            .map(item -> now.today(item.key(), query.locale(), today))
            .flatMap(Optional::stream)
            .toList();
    boolean more = found.size() > query.limit();
    return new ItemSlice(items, more ? cursor(found.get(query.limit() - 1).key()) : null);
  }

  /**
   * What is published of a type in every locale, as it was written; the only way to items of types
   * without pages.
   */
  public List<LiveText> texts(String type) {
    return snapshot.current().texts(type);
  }

  /** Everything that readers have, published or withdrawn, as it was written; by key. */
  public List<ServedItem> all() {
    return List.copyOf(snapshot.current().items().values());
  }

  /** The type of an item that is served, with or without a page. */
  public Optional<String> typeOf(ItemKey key) {
    return Optional.ofNullable(snapshot.current().items().get(key)).map(ServedItem::type);
  }

  /** Reads on a thread of its own what readers would otherwise wait for. */
  void readAhead(@Observes ChangesCommitted changes) {
    snapshot.current();
  }

  void readAhead(@Observes ReadersExpected readers) {
    snapshot.current();
  }

  private static String cursor(ItemKey last) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(("after:" + last).getBytes(StandardCharsets.UTF_8));
  }

  private static @Nullable ItemKey after(@Nullable String cursor) {
    if (cursor == null) {
      return null;
    }
    try {
      String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
      if (!text.startsWith("after:")) {
        throw new InvalidCursor(cursor);
      }
      return new ItemKey(text.substring("after:".length()));
    } catch (IllegalArgumentException | InvalidItemKey e) {
      throw new InvalidCursor(cursor);
    }
  }
}
