/**
 * Asking: somebody puts a question to the officers, with or without a registration, and follows it
 * by a link that cannot be guessed. Acts are {@link AskEnquiry}, {@link AddWords}, {@link
 * JudgeAnswer}, {@link EraseEnquiry} and {@link KeepDraft}; questions {@link Enquiries} and {@link
 * EnquiryDrafts}. Which days are working days is told by whoever knows ({@link WorkDays}). What
 * officers do is in {@code inbox}.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.registration.enquiry;
