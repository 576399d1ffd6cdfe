/**
 * What the pages of asking post to. Forms only, answered with 303, as somebody without a script
 * needs it. Here, because this module alone knows both the calendar of {@code content} and the
 * enquiries of {@code registration}.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.api.enquiry;
