-- The content core. Text is compared byte by byte (utf8mb4_nopad_bin): Ə is not E, ı is not i, a trailing
-- space counts. Sorting for people happens in Java, with a collator of their locale. Times are UTC.

CREATE TABLE item (
  id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  item_key      VARCHAR(100) NOT NULL,
  type          VARCHAR(60)  NOT NULL,
  source_locale CHAR(2)      NOT NULL,
  created_at    DATETIME(6)  NOT NULL,
  created_by    VARCHAR(100) NOT NULL,
  CONSTRAINT item_key_unique UNIQUE (item_key),
  CONSTRAINT item_key_form CHECK (item_key REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$'),
  CONSTRAINT item_source_locale CHECK (source_locale IN ('az', 'en', 'ru'))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

CREATE TABLE translation (
  id            BIGINT  NOT NULL AUTO_INCREMENT PRIMARY KEY,
  item_id       BIGINT  NOT NULL,
  locale        CHAR(2) NOT NULL,
  version       INT     NOT NULL,
  last_revision INT     NOT NULL,
  CONSTRAINT translation_once UNIQUE (item_id, locale),
  CONSTRAINT translation_item FOREIGN KEY (item_id) REFERENCES item (id),
  CONSTRAINT translation_locale CHECK (locale IN ('az', 'en', 'ru'))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

-- At most one draft and one live revision: a slot is 1 or null, and null is never a duplicate.
CREATE TABLE revision (
  id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  translation_id  BIGINT       NOT NULL,
  number          INT          NOT NULL,
  state           VARCHAR(12)  NOT NULL,
  draft_slot      TINYINT AS (IF(state = 'DRAFT', 1, NULL)) PERSISTENT,
  live_slot       TINYINT AS (IF(state IN ('PUBLISHED', 'WITHDRAWN'), 1, NULL)) PERSISTENT,
  localized       LONGTEXT     NOT NULL,
  shared          LONGTEXT     NULL,
  saved_at        DATETIME(6)  NOT NULL,
  saved_by        VARCHAR(100) NOT NULL,
  published_at    DATETIME(6)  NULL,
  published_by    VARCHAR(100) NULL,
  change_note     VARCHAR(500) NULL,
  withdrawn_at    DATETIME(6)  NULL,
  withdrawn_by    VARCHAR(100) NULL,
  withdrawal_note VARCHAR(300) NULL,
  CONSTRAINT revision_number UNIQUE (translation_id, number),
  CONSTRAINT revision_one_draft UNIQUE (translation_id, draft_slot),
  CONSTRAINT revision_one_live UNIQUE (translation_id, live_slot),
  CONSTRAINT revision_translation FOREIGN KEY (translation_id) REFERENCES translation (id),
  CONSTRAINT revision_state CHECK (state IN ('DRAFT', 'PUBLISHED', 'WITHDRAWN', 'SUPERSEDED')),
  CONSTRAINT revision_published CHECK ((state = 'DRAFT') = (published_at IS NULL)),
  CONSTRAINT revision_withdrawn CHECK (state <> 'WITHDRAWN' OR withdrawal_note IS NOT NULL),
  CONSTRAINT revision_localized CHECK (JSON_VALID(localized)),
  CONSTRAINT revision_shared CHECK (shared IS NULL OR JSON_VALID(shared))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

CREATE TABLE path_reservation (
  id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  locale       CHAR(2)      NOT NULL,
  path         VARCHAR(120) NOT NULL,
  item_id      BIGINT       NOT NULL,
  state        VARCHAR(10)  NOT NULL,
  current_slot BIGINT AS (IF(state = 'CURRENT', item_id, NULL)) PERSISTENT,
  version      INT          NOT NULL,
  CONSTRAINT path_once UNIQUE (locale, path),
  CONSTRAINT path_one_current UNIQUE (locale, current_slot),
  CONSTRAINT path_item FOREIGN KEY (item_id) REFERENCES item (id),
  CONSTRAINT path_locale CHECK (locale IN ('az', 'en', 'ru')),
  CONSTRAINT path_state CHECK (state IN ('CURRENT', 'PREVIOUS', 'GONE')),
  CONSTRAINT path_form CHECK (path REGEXP '^[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)?$')
) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

-- One row. Taking its lock to raise it serialises whatever publishes, so numbers follow the order of commit.
CREATE TABLE change_counter (
  id            TINYINT NOT NULL PRIMARY KEY,
  last_sequence BIGINT  NOT NULL,
  CONSTRAINT change_counter_one_row CHECK (id = 1)
);
INSERT INTO change_counter (id, last_sequence) VALUES (1, 0);

CREATE TABLE change_log (
  sequence BIGINT       NOT NULL PRIMARY KEY,
  kind     VARCHAR(30)  NOT NULL,
  item_key VARCHAR(100) NULL,
  locale   CHAR(2)      NULL,
  at       DATETIME(6)  NOT NULL,
  note     VARCHAR(500) NULL,
  CONSTRAINT change_item FOREIGN KEY (item_key) REFERENCES item (item_key),
  CONSTRAINT change_kind CHECK (kind IN
    ('TRANSLATION_PUBLISHED', 'TRANSLATION_WITHDRAWN', 'PATH_CHANGED', 'FACTS_CHANGED')),
  CONSTRAINT change_of_item CHECK ((kind = 'FACTS_CHANGED') = (item_key IS NULL))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

CREATE TABLE audit_entry (
  id       BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  at       DATETIME(6)  NOT NULL,
  actor    VARCHAR(100) NOT NULL,
  act      VARCHAR(60)  NOT NULL,
  item_key VARCHAR(100) NULL,
  locale   CHAR(2)      NULL,
  detail   LONGTEXT     NOT NULL,
  INDEX audit_of_item (item_key, id),
  CONSTRAINT audit_detail CHECK (JSON_VALID(detail))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

CREATE TABLE editor_account (
  id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  name          VARCHAR(100) NOT NULL,
  password_hash VARCHAR(255) NOT NULL,
  scopes        VARCHAR(255) NOT NULL,
  created_at    DATETIME(6)  NOT NULL,
  version       INT          NOT NULL,
  CONSTRAINT account_name UNIQUE (name)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

CREATE TABLE access_token (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  token_hash CHAR(64)     NOT NULL,
  account    VARCHAR(100) NOT NULL,
  label      VARCHAR(100) NOT NULL,
  scopes     VARCHAR(255) NOT NULL,
  issued_at  DATETIME(6)  NOT NULL,
  expires_at DATETIME(6)  NOT NULL,
  revoked_at DATETIME(6)  NULL,
  version    INT          NOT NULL,
  CONSTRAINT token_hash_unique UNIQUE (token_hash),
  CONSTRAINT token_account FOREIGN KEY (account) REFERENCES editor_account (name),
  CONSTRAINT token_life CHECK (expires_at > issued_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

-- What the library last gave us, so that a second start compares hashes only.
CREATE TABLE library_file (
  name      VARCHAR(255) NOT NULL PRIMARY KEY,
  hash      CHAR(64)     NOT NULL,
  loaded_at DATETIME(6)  NOT NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
