-- Documents that somebody added to their registration: what each is stands sealed in its head, its bytes sealed in
-- parts, all by the key of the registration. Open is only how many there are and since when.
CREATE TABLE document (
  id           BIGINT          NOT NULL AUTO_INCREMENT PRIMARY KEY,
  registration BIGINT          NOT NULL,
  number       INT             NOT NULL,
  name         BINARY(16)      NOT NULL,
  sealed       VARBINARY(1000) NOT NULL,
  added_at     DATETIME(6)     NOT NULL,
  CONSTRAINT document_of FOREIGN KEY (registration) REFERENCES registration (id) ON DELETE CASCADE,
  CONSTRAINT document_number UNIQUE (registration, number)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

CREATE TABLE document_part (
  document BIGINT     NOT NULL,
  number   INT        NOT NULL,
  sealed   MEDIUMBLOB NOT NULL,
  PRIMARY KEY (document, number),
  CONSTRAINT document_part_of FOREIGN KEY (document) REFERENCES document (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

-- Passkeys of registrants. Found by the hash of their id; what verifies them, and what they are called, is sealed.
CREATE TABLE passkey (
  id              BIGINT          NOT NULL AUTO_INCREMENT PRIMARY KEY,
  registration    BIGINT          NOT NULL,
  number          INT             NOT NULL,
  credential_hash BINARY(32)      NOT NULL,
  sign_count      BIGINT          NOT NULL,
  sealed          VARBINARY(9000) NOT NULL,
  added_at        DATETIME(6)     NOT NULL,
  used_at         DATETIME(6)     NULL,
  CONSTRAINT passkey_of FOREIGN KEY (registration) REFERENCES registration (id) ON DELETE CASCADE,
  CONSTRAINT passkey_number UNIQUE (registration, number),
  CONSTRAINT passkey_credential UNIQUE (credential_hash)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

-- A challenge that a passkey is to sign; one for each visit, the newest; used up by the first try.
CREATE TABLE passkey_challenge (
  visit     BIGINT      NOT NULL PRIMARY KEY,
  purpose   VARCHAR(10) NOT NULL,
  challenge BINARY(32)  NOT NULL,
  ends_at   DATETIME(6) NOT NULL,
  CONSTRAINT passkey_challenge_of FOREIGN KEY (visit) REFERENCES visit (id) ON DELETE CASCADE,
  CONSTRAINT passkey_challenge_purpose CHECK (purpose IN ('ADD', 'SIGN_IN'))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

-- An identity of the OpenID provider that an owner linked: a keyed hash of issuer and subject.
CREATE TABLE registrant_identity (
  registration BIGINT      NOT NULL PRIMARY KEY,
  mark         BINARY(32)  NOT NULL,
  linked_at    DATETIME(6) NOT NULL,
  CONSTRAINT registrant_identity_of FOREIGN KEY (registration) REFERENCES registration (id) ON DELETE CASCADE,
  CONSTRAINT registrant_identity_once UNIQUE (mark)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

-- A way to the provider that has begun; one for each visit, the newest; comes back once.
CREATE TABLE identity_request (
  visit      BIGINT      NOT NULL PRIMARY KEY,
  purpose    VARCHAR(10) NOT NULL,
  locale     CHAR(2)     NOT NULL,
  state_hash BINARY(32)  NOT NULL,
  nonce      VARCHAR(64) NOT NULL,
  verifier   VARCHAR(64) NOT NULL,
  ends_at    DATETIME(6) NOT NULL,
  CONSTRAINT identity_request_of FOREIGN KEY (visit) REFERENCES visit (id) ON DELETE CASCADE,
  CONSTRAINT identity_request_purpose CHECK (purpose IN ('LINK', 'SIGN_IN')),
  CONSTRAINT identity_request_locale CHECK (locale IN ('az', 'en', 'ru'))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
