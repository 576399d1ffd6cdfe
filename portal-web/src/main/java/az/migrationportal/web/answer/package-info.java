/**
 * Pages of saved answers: for whoever holds the link, and nobody else. Never kept, never listed;
 * the buttons are plain POST forms to the API, which answers with a redirect back here. Enter at
 * {@link az.migrationportal.web.answer.AnswerSource}.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.web.answer;
