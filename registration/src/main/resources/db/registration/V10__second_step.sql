-- The second step of a sign-in by mail: the secret of an authenticator app, sealed by the key of the registration, and the
-- hash of the one code that replaces the app. What was begun and not confirmed asks nobody for anything.
CREATE TABLE second_step (
  registration  BIGINT         NOT NULL PRIMARY KEY,
  sealed        VARBINARY(100) NOT NULL,
  recovery_hash BINARY(32)     NOT NULL,
  last_used     BIGINT         NOT NULL,
  begun_at      DATETIME(6)    NOT NULL,
  confirmed_at  DATETIME(6)    NULL,
  CONSTRAINT second_step_of FOREIGN KEY (registration) REFERENCES registration (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

-- The registration whose second step a visit has still to take; it is nobody's until then.
ALTER TABLE visit
  ADD COLUMN awaits BIGINT NULL AFTER registration,
  ADD CONSTRAINT visit_awaits FOREIGN KEY (awaits) REFERENCES registration (id) ON DELETE CASCADE,
  ADD CONSTRAINT visit_awaits_alone CHECK (awaits IS NULL OR (draft IS NULL AND registration IS NULL));
