-- What makes a record worth coming back for: reminders, changes in place, confirmations. As before, what a person told
-- us is sealed by the data key of their registration, and everything goes with that key.

-- The version grows with every change in place, so that of two tabs the second is told. What could not be taken of a
-- change or a reminder is kept as typed in `changing`. The owner came last, and the time before.
ALTER TABLE registration
  ADD COLUMN version     INT         NOT NULL DEFAULT 1,
  ADD COLUMN changing    MEDIUMBLOB  NULL,
  ADD COLUMN came_at     DATETIME(6) NULL,
  ADD COLUMN came_before DATETIME(6) NULL;

-- A reminder somebody chose. Kind and day are sealed; open is the day on which it is due to be told, until it was told or
-- its day has passed.
CREATE TABLE reminder (
  id           BIGINT           NOT NULL AUTO_INCREMENT PRIMARY KEY,
  registration BIGINT           NOT NULL,
  sealed       VARBINARY(1000)  NOT NULL,
  due_on       DATE             NULL,
  told_at      DATETIME(6)      NULL,
  CONSTRAINT reminder_of FOREIGN KEY (registration) REFERENCES registration (id) ON DELETE CASCADE,
  INDEX reminder_due (due_on)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

-- What an owner changed and when: the kind, never a value. Rows are only added, and go with the registration.
CREATE TABLE registration_change (
  id           BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  registration BIGINT      NOT NULL,
  at           DATETIME(6) NOT NULL,
  kind         VARCHAR(12) NOT NULL,
  CONSTRAINT registration_change_of FOREIGN KEY (registration) REFERENCES registration (id) ON DELETE CASCADE,
  CONSTRAINT registration_change_kind CHECK (kind IN ('PERSON', 'HOUSEHOLD', 'PLACE', 'PHONE', 'LANGUAGE', 'MOVED', 'HOME'))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

-- A confirmation on paper. Its code is kept as a hash; whoever has the code learns whether it holds and when it was issued.
CREATE TABLE confirmation (
  id           BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  registration BIGINT      NOT NULL,
  code_hash    BINARY(32)  NOT NULL,
  issued_on    DATE        NOT NULL,
  ended_on     DATE        NULL,
  CONSTRAINT confirmation_of FOREIGN KEY (registration) REFERENCES registration (id) ON DELETE CASCADE,
  CONSTRAINT confirmation_code UNIQUE (code_hash)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
