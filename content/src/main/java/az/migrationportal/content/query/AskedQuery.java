package az.migrationportal.content.query;

import az.migrationportal.content.locale.ContentLocale;

/**
 * A question that several people asked in a month.
 *
 * @param query its words, in lower case, blanks made one
 * @param locale the language of the page it was asked on
 * @param people how many asked, as far as they can be told apart; never less than five
 * @param results how many items the last of them was shown
 */
public record AskedQuery(String query, ContentLocale locale, int people, int results) {}
