/**
 * The officers' pages: signing in, the inbox of enquiries, an enquiry, the search of registrations,
 * a registration, two beside each other, messages in an emergency, accounts, the trail. Only for
 * whoever has a session of an officer; never kept, never listed. What they post goes to the API,
 * which leads back here. Enter at {@link az.migrationportal.web.officer.OfficerSource}.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.web.officer;
