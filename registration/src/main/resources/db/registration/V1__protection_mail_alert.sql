-- Personal data, in a database of its own that only the account of this module can open. Every personal field is
-- encrypted by a data key; whoever deletes a data key has erased what it encrypted, in every backup too.

CREATE TABLE data_key (
  id         BIGINT         NOT NULL AUTO_INCREMENT PRIMARY KEY,
  name       BINARY(16)     NOT NULL,
  wrapped    VARBINARY(600) NOT NULL,
  master_key INT            NOT NULL,
  CONSTRAINT data_key_name UNIQUE (name),
  INDEX data_key_master (master_key)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

-- Secrets that blind indexes and tokens are derived from; they outlive the master key of the day.
CREATE TABLE kept_secret (
  purpose  VARCHAR(40)    NOT NULL PRIMARY KEY,
  data_key BIGINT         NOT NULL,
  sealed   VARBINARY(200) NOT NULL,
  CONSTRAINT kept_secret_key FOREIGN KEY (data_key) REFERENCES data_key (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

-- A mail that has not been sent; one that was sent is gone.
CREATE TABLE mail (
  id         BIGINT         NOT NULL AUTO_INCREMENT PRIMARY KEY,
  data_key   BIGINT         NOT NULL,
  about      BINARY(16)     NOT NULL,
  message_id VARCHAR(120)   NOT NULL,
  sealed     MEDIUMBLOB     NOT NULL,
  state      VARCHAR(10)    NOT NULL,
  due_at     DATETIME(6)    NOT NULL,
  ends_at    DATETIME(6)    NOT NULL,
  attempts   INT            NOT NULL,
  failure    VARCHAR(60)    NULL,
  CONSTRAINT mail_key FOREIGN KEY (data_key) REFERENCES data_key (id) ON DELETE CASCADE,
  CONSTRAINT mail_message UNIQUE (message_id),
  CONSTRAINT mail_state CHECK (state IN ('WAITING', 'DEAD')),
  CONSTRAINT mail_dead CHECK (state <> 'DEAD' OR failure IS NOT NULL),
  INDEX mail_due (state, due_at),
  INDEX mail_about (about),
  INDEX mail_ends (ends_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

-- A decision's answer that somebody wants to hear about. Its data key's name is its own name.
CREATE TABLE saved_answer (
  id                 BIGINT           NOT NULL AUTO_INCREMENT PRIMARY KEY,
  data_key           BIGINT           NOT NULL,
  token_hash         BINARY(32)       NOT NULL,
  decision           VARCHAR(100)     NOT NULL,
  locale             CHAR(2)          NOT NULL,
  answers            VARBINARY(20000) NOT NULL,
  outcome            MEDIUMBLOB       NOT NULL,
  address            VARBINARY(600)   NULL,
  address_index      BINARY(32)       NULL,
  confirm_hash       BINARY(32)       NULL,
  confirm_by         DATETIME(6)      NULL,
  confirmed_at       DATETIME(6)      NULL,
  saved_at           DATETIME(6)      NOT NULL,
  kept_until         DATE             NOT NULL,
  evaluated_sequence BIGINT           NOT NULL,
  evaluated_day      DATE             NOT NULL,
  changes            INT              NOT NULL,
  CONSTRAINT saved_answer_key FOREIGN KEY (data_key) REFERENCES data_key (id) ON DELETE CASCADE,
  CONSTRAINT saved_answer_one_key UNIQUE (data_key),
  CONSTRAINT saved_answer_token UNIQUE (token_hash),
  CONSTRAINT saved_answer_confirm UNIQUE (confirm_hash),
  CONSTRAINT saved_answer_locale CHECK (locale IN ('az', 'en', 'ru')),
  CONSTRAINT saved_answer_address CHECK ((address IS NULL) = (address_index IS NULL)),
  CONSTRAINT saved_answer_opt_in CHECK (address IS NULL OR confirmed_at IS NOT NULL OR confirm_hash IS NOT NULL),
  INDEX saved_answer_decision (decision, id),
  INDEX saved_answer_confirm_by (confirmed_at, confirm_by),
  INDEX saved_answer_kept (kept_until)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

-- What changed for a saved answer, before and after; counted from 1, so that nothing is told twice.
CREATE TABLE alert_entry (
  saved_answer BIGINT      NOT NULL,
  number       INT         NOT NULL,
  at           DATETIME(6) NOT NULL,
  sealed       MEDIUMBLOB  NOT NULL,
  PRIMARY KEY (saved_answer, number),
  CONSTRAINT alert_entry_of FOREIGN KEY (saved_answer) REFERENCES saved_answer (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

-- Who asked how often, against floods: keyed hashes of networks and addresses; swept after an hour and a day.
CREATE TABLE save_attempt (
  id   BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  kind VARCHAR(10) NOT NULL,
  mark BINARY(32)  NOT NULL,
  at   DATETIME(6) NOT NULL,
  CONSTRAINT save_attempt_kind CHECK (kind IN ('NETWORK', 'ADDRESS')),
  INDEX save_attempt_mark (kind, mark, at),
  INDEX save_attempt_at (kind, at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
