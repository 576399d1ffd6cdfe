/**
 * What all public pages share: addresses, the frame around the content (languages, header, footer)
 * and the contract between a page and who serves it. A feature answers a {@link
 * az.migrationportal.web.shell.PageRequest} with a {@link az.migrationportal.web.shell.PageAnswer};
 * {@link az.migrationportal.web.shell.PageRouter} finds the feature.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.web.shell;
