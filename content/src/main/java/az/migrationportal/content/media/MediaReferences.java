package az.migrationportal.content.media;

import az.migrationportal.content.store.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Whether a text that is about to be published may refer to a medium. */
@ApplicationScoped
public class MediaReferences {

  @Inject private Database database;

  private record State(MediaKind kind, boolean described, boolean retired) {}

  /**
   * What stands against a reference: {@code unknown-media}, {@code undescribed-media}, {@code
   * retired-media}, {@code not-an-image}. Within a transaction the medium stays as it is until the
   * end, so that it is not retired meanwhile.
   *
   * @param asImage whether it is to be shown, and not only linked
   */
  @Transactional(Transactional.TxType.SUPPORTS)
  public Optional<String> fault(String key, boolean asImage) {
    return database
        .query(
            "select kind, alt_az, retired_at from media where media_key = ? lock in share mode",
            row ->
                new State(
                    MediaKind.valueOf(row.text("kind")),
                    row.optionalText("alt_az") != null,
                    row.optionalText("retired_at") != null),
            key)
        .stream()
        .findFirst()
        .map(state -> fault(state, asImage))
        .orElse(Optional.of("unknown-media"));
  }

  private static Optional<String> fault(State state, boolean asImage) {
    if (state.retired()) {
      return Optional.of("retired-media");
    }
    if (asImage && state.kind() != MediaKind.IMAGE) {
      return Optional.of("not-an-image");
    }
    return state.described() ? Optional.empty() : Optional.of("undescribed-media");
  }
}
