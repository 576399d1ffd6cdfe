-- Second factors, slowed sign-ins, sessions, resets, identities of an OpenID provider. What people keep secret is here as a
-- hash, but for the secret of a second factor, which the portal must read: it is sealed where a key is configured. Times are UTC.

CREATE TABLE second_factor (
  account      VARCHAR(100) NOT NULL PRIMARY KEY,
  secret       VARCHAR(255) NOT NULL,
  last_step    BIGINT       NOT NULL,
  started_at   DATETIME(6)  NOT NULL,
  confirmed_at DATETIME(6)  NULL,
  CONSTRAINT second_factor_account FOREIGN KEY (account) REFERENCES editor_account (name) ON DELETE CASCADE
) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

CREATE TABLE recovery_code (
  account VARCHAR(100) NOT NULL,
  hash    CHAR(64)     NOT NULL,
  PRIMARY KEY (account, hash),
  CONSTRAINT recovery_code_factor FOREIGN KEY (account) REFERENCES second_factor (account) ON DELETE CASCADE
) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

-- Names and addresses only as hashes: people mistype passwords as names.
CREATE TABLE sign_in_attempt (
  place   CHAR(64)    NOT NULL PRIMARY KEY,
  account CHAR(64)    NULL,
  tally   INT         NOT NULL,
  last_at DATETIME(6) NOT NULL,
  INDEX attempt_of_account (account),
  INDEX attempt_age (last_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

ALTER TABLE access_token
  ADD COLUMN last_used_at   DATETIME(6) NULL,
  ADD COLUMN last_used_from VARCHAR(45) NULL,
  ADD COLUMN rate_limit     INT         NULL,
  ADD INDEX token_of_account (account, id),
  ADD CONSTRAINT token_rate_limit CHECK (rate_limit IS NULL OR rate_limit > 0);

CREATE TABLE password_reset (
  account    VARCHAR(100) NOT NULL PRIMARY KEY,
  hash       CHAR(64)     NOT NULL,
  expires_at DATETIME(6)  NOT NULL,
  CONSTRAINT password_reset_hash UNIQUE (hash),
  CONSTRAINT password_reset_account FOREIGN KEY (account) REFERENCES editor_account (name) ON DELETE CASCADE
) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

-- mapped: the account was made at a first sign-in, and has the roles that the provider's groups stand for.
CREATE TABLE provider_identity (
  account  VARCHAR(100) NOT NULL PRIMARY KEY,
  issuer   VARCHAR(255) NOT NULL,
  subject  VARCHAR(255) NOT NULL,
  mapped   TINYINT      NOT NULL,
  bound_at DATETIME(6)  NOT NULL,
  CONSTRAINT provider_identity_once UNIQUE (issuer, subject),
  CONSTRAINT provider_identity_account FOREIGN KEY (account) REFERENCES editor_account (name) ON DELETE CASCADE
) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

-- A sign-in that went to the provider and has not come back; whoever comes back takes the row.
CREATE TABLE provider_sign_in (
  state      CHAR(64)    NOT NULL PRIMARY KEY,
  browser    CHAR(64)    NOT NULL,
  nonce      CHAR(43)    NOT NULL,
  verifier   CHAR(43)    NOT NULL,
  expires_at DATETIME(6) NOT NULL,
  INDEX provider_sign_in_end (expires_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
