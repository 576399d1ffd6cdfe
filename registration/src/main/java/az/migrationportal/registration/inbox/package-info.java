/**
 * Answering: enquiries as officers see them, each within the countries of their mission. Acts are
 * {@link OpenCase}, {@link TakeEnquiry}, {@link AssignEnquiry}, {@link NoteInternally}, {@link
 * AnswerEnquiry}, {@link CloseEnquiry}, {@link ReleaseAnswer} and {@link KeepAnswer}; the question
 * is {@link Inbox}. Every act leaves an entry in the officers' trail. An enquiry of another mission
 * is unknown, as one that never was.
 */
@org.jspecify.annotations.NullMarked
package az.migrationportal.registration.inbox;
