/**
 * The way from content to search: follows the change log by sequence and keeps the index right.
 *
 * <p>{@link az.migrationportal.api.feed.SearchFeed} is woken after each commit and looks by itself
 * a few times a second; {@link az.migrationportal.api.feed.PublishedDocuments} says what the index
 * should hold, {@link az.migrationportal.api.feed.EditorsChoices} what editors say about search.
 * The index is disposable: lost, of another database or of another day, it is built anew beside the
 * old one, which answers meanwhile.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.api.feed;
