/**
 * Enquiries that owners of registrations asked while they were signed in, on their record. Which
 * ones is sealed by the key of the registration: officers, and whoever reads the database, see no
 * link between the two. One that was asked without signing in is never found here, whatever address
 * it names. The link goes with the registration, the enquiry follows its own clock. Enter at {@link
 * az.migrationportal.registration.asked.AskAsOwner} and {@link
 * az.migrationportal.registration.asked.MyEnquiries}.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.registration.asked;
