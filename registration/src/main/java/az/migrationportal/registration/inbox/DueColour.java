package az.migrationportal.registration.inbox;

import az.migrationportal.registration.thread.EnquiryState;
import java.time.LocalDate;

/** How an enquiry stands to its due day. */
public enum DueColour {
  ON_TIME,
  SOON,
  OVERDUE,
  /** Nothing is due. */
  DONE;

  /**
   * The colour on a day.
   *
   * @param soon how many days before the due day it is soon
   */
  static DueColour of(EnquiryState state, LocalDate due, LocalDate today, int soon) {
    if (state != EnquiryState.OPEN) {
      return DONE;
    }
    if (today.isAfter(due)) {
      return OVERDUE;
    }
    return today.plusDays(soon).isBefore(due) ? ON_TIME : SOON;
  }
}
