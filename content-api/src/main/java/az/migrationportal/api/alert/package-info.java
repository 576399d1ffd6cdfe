/**
 * Saved answers and their alerts over HTTP, and the watch that has them looked at again when rules,
 * facts or the day change. Here, because this module alone knows both the rules of {@code content}
 * and the personal data of {@code registration}; neither knows the other.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.api.alert;
