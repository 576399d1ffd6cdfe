/**
 * Forms of the portal's own pages: read within limits, taken from our own pages only, answered with
 * a redirect or with somebody's own document; and the cookies of those who have signed in.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.api.form;
