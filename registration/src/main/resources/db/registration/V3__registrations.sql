-- Citizens abroad who registered. What a person told us is sealed by the one data key of their registration; open is
-- only what counting and clocks need. Whoever deletes the key has erased the registration with all that hangs on it.

-- A registration that somebody has begun: entries as typed. Becomes a registration with the same key, or ends.
CREATE TABLE draft (
  id            BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  data_key      BIGINT      NOT NULL,
  token_hash    BINARY(32)  NOT NULL,
  locale        CHAR(2)     NOT NULL,
  sealed        MEDIUMBLOB  NOT NULL,
  proved_index  BINARY(32)  NULL,
  begun_at      DATETIME(6) NOT NULL,
  saved_at      DATETIME(6) NOT NULL,
  ends_at       DATETIME(6) NOT NULL,
  CONSTRAINT draft_key FOREIGN KEY (data_key) REFERENCES data_key (id) ON DELETE CASCADE,
  CONSTRAINT draft_one_key UNIQUE (data_key),
  CONSTRAINT draft_token UNIQUE (token_hash),
  CONSTRAINT draft_locale CHECK (locale IN ('az', 'en', 'ru')),
  INDEX draft_ends (ends_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

CREATE TABLE registration (
  id             BIGINT         NOT NULL AUTO_INCREMENT PRIMARY KEY,
  data_key       BIGINT         NOT NULL,
  number         CHAR(12)       NOT NULL,
  confirm_hash   BINARY(32)     NOT NULL,
  locale         CHAR(2)        NOT NULL,
  state          VARCHAR(10)    NOT NULL,
  person         VARBINARY(20000) NOT NULL,
  contact        VARBINARY(20000) NOT NULL,
  moving         MEDIUMBLOB     NULL,
  address_index  BINARY(32)     NOT NULL,
  name_index     BINARY(32)     NOT NULL,
  passport_index BINARY(32)     NULL,
  registered_at  DATETIME(6)    NOT NULL,
  answered_on    DATE           NOT NULL,
  asked_on       DATE           NULL,
  home_on        DATE           NULL,
  CONSTRAINT registration_key FOREIGN KEY (data_key) REFERENCES data_key (id) ON DELETE CASCADE,
  CONSTRAINT registration_one_key UNIQUE (data_key),
  CONSTRAINT registration_number UNIQUE (number),
  CONSTRAINT registration_confirm UNIQUE (confirm_hash),
  CONSTRAINT registration_address UNIQUE (address_index),
  CONSTRAINT registration_locale CHECK (locale IN ('az', 'en', 'ru')),
  CONSTRAINT registration_state CHECK (state IN ('ABROAD', 'HOME')),
  CONSTRAINT registration_home CHECK ((state = 'HOME') = (home_on IS NOT NULL)),
  INDEX registration_name (name_index),
  INDEX registration_passport (passport_index),
  INDEX registration_answered (state, answered_on),
  INDEX registration_home_on (home_on)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

-- Partner and children, in the order they were given.
CREATE TABLE household_member (
  registration BIGINT           NOT NULL,
  number       INT              NOT NULL,
  sealed       VARBINARY(20000) NOT NULL,
  PRIMARY KEY (registration, number),
  CONSTRAINT household_member_of FOREIGN KEY (registration) REFERENCES registration (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

-- Where somebody lives and lived; at most one of a registration has not ended.
CREATE TABLE stay (
  registration BIGINT           NOT NULL,
  number       INT              NOT NULL,
  country      CHAR(2)          NOT NULL,
  kind         VARCHAR(12)      NOT NULL,
  since        DATE             NOT NULL,
  ended_on     DATE             NULL,
  sealed       VARBINARY(20000) NOT NULL,
  PRIMARY KEY (registration, number),
  CONSTRAINT stay_of FOREIGN KEY (registration) REFERENCES registration (id) ON DELETE CASCADE,
  CONSTRAINT stay_kind CHECK (kind IN ('PERMANENT', 'TEMPORARY', 'PAID_WORK')),
  INDEX stay_country (country, ended_on)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

-- What somebody agreed to: a row for each time, never rewritten but for the moment it was withdrawn.
CREATE TABLE consent (
  id           BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  registration BIGINT      NOT NULL,
  purpose      VARCHAR(20) NOT NULL,
  words        INT         NOT NULL,
  given_at     DATETIME(6) NOT NULL,
  withdrawn_at DATETIME(6) NULL,
  CONSTRAINT consent_of FOREIGN KEY (registration) REFERENCES registration (id) ON DELETE CASCADE,
  CONSTRAINT consent_purpose CHECK (purpose IN ('CONSULAR', 'CRISIS', 'EVENTS', 'STATISTICS', 'FINDABLE')),
  INDEX consent_by_purpose (registration, purpose, withdrawn_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

-- Who looked at a registration; its owner sees them all.
CREATE TABLE access (
  id           BIGINT         NOT NULL AUTO_INCREMENT PRIMARY KEY,
  registration BIGINT         NOT NULL,
  at           DATETIME(6)    NOT NULL,
  mission      VARCHAR(120)   NOT NULL,
  role         VARCHAR(40)    NOT NULL,
  what         VARCHAR(40)    NOT NULL,
  reason       VARBINARY(9000) NOT NULL,
  CONSTRAINT access_of FOREIGN KEY (registration) REFERENCES registration (id) ON DELETE CASCADE,
  INDEX access_at (registration, at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

-- A browser that began a registration, or whose owner proved an address. Named by a hash of its cookie.
CREATE TABLE visit (
  id           BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  token_hash   BINARY(32)  NOT NULL,
  draft        BIGINT      NULL,
  registration BIGINT      NULL,
  begun_at     DATETIME(6) NOT NULL,
  used_at      DATETIME(6) NOT NULL,
  ends_at      DATETIME(6) NOT NULL,
  CONSTRAINT visit_token UNIQUE (token_hash),
  CONSTRAINT visit_draft FOREIGN KEY (draft) REFERENCES draft (id) ON DELETE CASCADE,
  CONSTRAINT visit_registration FOREIGN KEY (registration) REFERENCES registration (id) ON DELETE CASCADE,
  CONSTRAINT visit_one CHECK (draft IS NULL OR registration IS NULL),
  INDEX visit_ends (ends_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

-- A code that was sent to prove an address; one for each visit, the newest.
CREATE TABLE code (
  visit         BIGINT      NOT NULL PRIMARY KEY,
  address_index BINARY(32)  NOT NULL,
  hash          BINARY(32)  NOT NULL,
  tries         INT         NOT NULL,
  ends_at       DATETIME(6) NOT NULL,
  CONSTRAINT code_of FOREIGN KEY (visit) REFERENCES visit (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

-- What stays of a registration that was erased. Names nobody.
CREATE TABLE receipt (
  number     CHAR(12)    NOT NULL PRIMARY KEY,
  erased_on  DATE        NOT NULL,
  cause      VARCHAR(12) NOT NULL,
  CONSTRAINT receipt_cause CHECK (cause IN ('ASKED', 'RETURNED', 'SILENT'))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
