package az.migrationportal.registration.thread;

/** Where an enquiry stands. Words of the person who asked open it again. */
public enum EnquiryState {
  /** Waits for an answer, which is due on a day. */
  OPEN,
  /** Answered; whoever asked has not said whether it helped. */
  ANSWERED,
  /** Nothing more is to be done. */
  CLOSED
}
