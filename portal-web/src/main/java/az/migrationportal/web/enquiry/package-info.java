/**
 * Pages of asking: the form, and the page of an enquiry for whoever holds its link or finds it on
 * their record. Never kept, never listed; what they post goes to the API, which leads back here.
 * Enter at {@link az.migrationportal.web.enquiry.EnquirySource}.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.web.enquiry;
