package az.migrationportal.registration.enquiry;

import java.time.LocalDate;

/** Knows the working days of Azerbaijan. */
@FunctionalInterface
public interface WorkDays {

  /** The last of so many working days, the first of which is after the given day. */
  LocalDate after(LocalDate day, int workingDays);
}
