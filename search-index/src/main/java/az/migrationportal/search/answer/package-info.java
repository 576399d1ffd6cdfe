/**
 * Decides whether a question is answered by a dated fact, so that the answer can stand above the
 * results.
 *
 * <p>A wrong answer is worse than none: a question is answered only if every one of its words is
 * understood, see {@link az.migrationportal.search.answer.FactAnswers}. What is known comes from an
 * {@link az.migrationportal.search.answer.AnswerBook}; the words are in {@code words.tsv} and
 * {@code peoples.tsv}. Pages that hold the words are found by {@code query}, not here.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.search.answer;
