package az.migrationportal.content.decision;

/**
 * Why a decision cannot be compiled.
 *
 * @param rule stable id: {@code bad-condition}, {@code unknown-question}, {@code unknown-fact},
 *     {@code unknown-table}, {@code unknown-reason}, {@code unknown-outcome}, {@code bad-value},
 *     {@code loop}, {@code twice}
 * @param place such as {@code questions/days}
 */
public record Fault(String rule, String place, String detail) {}
