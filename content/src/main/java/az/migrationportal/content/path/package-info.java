/**
 * Public addresses of items, per locale: who holds one, where an old one leads. Enter at {@link
 * Paths}; change one with {@link ChangePath}.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.content.path;
