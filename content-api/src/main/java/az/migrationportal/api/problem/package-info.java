/**
 * Errors as RFC 9457 problem documents in the caller's language.
 *
 * <p>Whatever is thrown while a request is answered ends in {@link
 * az.migrationportal.api.problem.ProblemMapper}. This layer's own refusals are {@link
 * az.migrationportal.api.problem.RequestRefused} with a {@link
 * az.migrationportal.api.problem.ProblemKind}; those of content keep the name of their rule. Each
 * name has a page under {@code /api/v1/problems}; titles and details are in {@code
 * problems_*.properties}, the same keys in every language.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.api.problem;
