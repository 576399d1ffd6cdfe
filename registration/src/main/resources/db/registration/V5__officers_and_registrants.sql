-- Officers find, see, verify and mend registrations; the person sees every look.

-- The trail is written once. What gets past these is found by the chain.
CREATE TRIGGER officer_trail_keeps_rows BEFORE UPDATE ON officer_trail FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'the trail of officers is append-only';
CREATE TRIGGER officer_trail_loses_none BEFORE DELETE ON officer_trail FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'the trail of officers is append-only';

-- Why in a word that can be translated; the words beside it stay sealed.
ALTER TABLE access ADD reason_kind VARCHAR(20) NOT NULL DEFAULT '';

-- A form as an officer filled it in, right or wrong, while they work with it. Sealed by a key of its own.
CREATE TABLE officer_form (
  id         BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  data_key   BIGINT      NOT NULL,
  token_hash BINARY(32)  NOT NULL,
  officer    BIGINT      NOT NULL,
  form       VARCHAR(20) NOT NULL,
  sealed     MEDIUMBLOB  NOT NULL,
  taken      BOOLEAN     NOT NULL,
  ends_at    DATETIME(6) NOT NULL,
  CONSTRAINT officer_form_key FOREIGN KEY (data_key) REFERENCES data_key (id) ON DELETE CASCADE,
  CONSTRAINT officer_form_one_key UNIQUE (data_key),
  CONSTRAINT officer_form_token UNIQUE (token_hash),
  CONSTRAINT officer_form_of FOREIGN KEY (officer) REFERENCES officer (id) ON DELETE CASCADE,
  CONSTRAINT officer_form_form CHECK (form IN ('SEARCH', 'ACCOUNT')),
  INDEX officer_form_ends (ends_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

-- What a search found: only that can be opened by it.
CREATE TABLE officer_found (
  form         BIGINT NOT NULL,
  registration BIGINT NOT NULL,
  PRIMARY KEY (form, registration),
  CONSTRAINT officer_found_form FOREIGN KEY (form) REFERENCES officer_form (id) ON DELETE CASCADE,
  CONSTRAINT officer_found_registration FOREIGN KEY (registration) REFERENCES registration (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

-- An officer who said why may see a registration until the look ends. The reason is sealed by the registration's key.
CREATE TABLE officer_look (
  officer      BIGINT          NOT NULL,
  registration BIGINT          NOT NULL,
  reason_kind  VARCHAR(20)     NOT NULL,
  reason       VARBINARY(9000) NOT NULL,
  ends_at      DATETIME(6)     NOT NULL,
  PRIMARY KEY (officer, registration),
  CONSTRAINT officer_look_by FOREIGN KEY (officer) REFERENCES officer (id) ON DELETE CASCADE,
  CONSTRAINT officer_look_of FOREIGN KEY (registration) REFERENCES registration (id) ON DELETE CASCADE,
  INDEX officer_look_ends (ends_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

-- Documents that officers saw; taken back with a reason, never removed. name_index is that of the person as they were then.
CREATE TABLE seen_document (
  registration   BIGINT          NOT NULL,
  number         INT             NOT NULL,
  kind           VARCHAR(20)     NOT NULL,
  seen_on        DATE            NOT NULL,
  noted_at       DATETIME(6)     NOT NULL,
  mission        VARCHAR(120)    NOT NULL,
  name_index     BINARY(32)      NOT NULL,
  revoked_at     DATETIME(6)     NULL,
  revoked_by     VARCHAR(120)    NULL,
  revoked_reason VARBINARY(9000) NULL,
  PRIMARY KEY (registration, number),
  CONSTRAINT seen_document_of FOREIGN KEY (registration) REFERENCES registration (id) ON DELETE CASCADE,
  CONSTRAINT seen_document_kind CHECK (kind IN ('PASSPORT', 'IDENTITY_CARD', 'BIRTH_CERTIFICATE', 'RETURN_CERTIFICATE')),
  CONSTRAINT seen_document_revoked CHECK
    ((revoked_at IS NULL) = (revoked_by IS NULL) AND (revoked_at IS NULL) = (revoked_reason IS NULL))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

-- Numbers of registrations that became part of another one.
CREATE TABLE joined_number (
  number       CHAR(12)    NOT NULL PRIMARY KEY,
  registration BIGINT      NOT NULL,
  joined_at    DATETIME(6) NOT NULL,
  CONSTRAINT joined_number_of FOREIGN KEY (registration) REFERENCES registration (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
