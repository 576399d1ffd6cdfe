package az.migrationportal.content.repeat;

import org.jspecify.annotations.Nullable;

/**
 * What a request was answered.
 *
 * @param status 200 to 299: only what succeeded is kept
 * @param location where what was made is found; null where none was told
 * @param etag as it was sent; null where none was
 * @param body JSON
 */
public record KeptAnswer(
    int status, @Nullable String location, @Nullable String etag, String body) {}
