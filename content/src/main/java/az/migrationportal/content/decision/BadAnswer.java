package az.migrationportal.content.decision;

/**
 * An answer that is none.
 *
 * @param expected in the words of machines: the options, a range, a form
 */
public record BadAnswer(String question, String given, String expected) {}
