package az.migrationportal.registration.forgetting;

import java.time.LocalDate;

/** What stays of a registration that was erased. */
public record Receipt(String number, LocalDate erasedOn, EraseCause cause) {}
