package az.migrationportal.registration.registrant;

import java.time.Instant;

/** That an owner changed something, never from what to what. */
public record RecordChange(Instant at, ChangeKind kind) {}
