-- What was missing on one's own record: another address, and the questions its owner asked.

-- A code that an owner asked for to prove another address holds that address, sealed by the key of the registration.
ALTER TABLE code ADD COLUMN sealed VARBINARY(1000) NULL;

ALTER TABLE registration_change DROP CONSTRAINT registration_change_kind;
ALTER TABLE registration_change ADD CONSTRAINT registration_change_kind
  CHECK (kind IN ('PERSON', 'HOUSEHOLD', 'PLACE', 'PHONE', 'EMAIL', 'LANGUAGE', 'MOVED', 'HOME'));

-- That an owner asked an enquiry: which one is sealed by the key of the registration, so that nobody else can tell. Goes with
-- the registration; the enquiry follows its own clock.
CREATE TABLE own_enquiry (
  id           BIGINT          NOT NULL AUTO_INCREMENT PRIMARY KEY,
  registration BIGINT          NOT NULL,
  sealed       VARBINARY(1000) NOT NULL,
  CONSTRAINT own_enquiry_of FOREIGN KEY (registration) REFERENCES registration (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
