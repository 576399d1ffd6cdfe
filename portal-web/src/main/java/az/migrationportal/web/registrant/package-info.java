/**
 * The pages of registering: plain forms that post to the API, without a script and phone first. A
 * page shows what was typed and what is wrong with it; nothing typed is ever in an address. Beside
 * them what anybody may see: coverage by country, and whether a confirmation holds. Enter at {@link
 * az.migrationportal.web.registrant.RegisterSource}.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.web.registrant;
