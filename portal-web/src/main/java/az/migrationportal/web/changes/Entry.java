package az.migrationportal.web.changes;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One change, as readers are told of it.
 *
 * @param kind key of its word: {@code published}, {@code updated}, {@code withdrawn}, {@code moved}
 *     or {@code facts}
 * @param title of the page; empty where it concerns many
 * @param href of the page
 * @param text the change note, or a sentence; may be empty
 */
public record Entry(
    long sequence, Instant at, String kind, String title, @Nullable String href, String text) {}
