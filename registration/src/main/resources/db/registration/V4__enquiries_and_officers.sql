-- Officers: accounts, sessions and a trail of their own. Nothing here is known to the editors' side.
CREATE TABLE officer (
  id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  name         VARCHAR(40)  NOT NULL,
  display_name VARCHAR(120) NOT NULL,
  mission      VARCHAR(120) NOT NULL,
  roles        VARCHAR(80)  NOT NULL,
  everywhere   BOOLEAN      NOT NULL,
  countries    VARCHAR(800) NOT NULL,
  password     VARCHAR(200) NOT NULL,
  locked       BOOLEAN      NOT NULL,
  version      BIGINT       NOT NULL,
  CONSTRAINT officer_name UNIQUE (name),
  CONSTRAINT officer_scope CHECK (NOT everywhere OR countries = '')
) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

CREATE TABLE officer_session (
  token_hash BINARY(32)  NOT NULL PRIMARY KEY,
  officer    BIGINT      NOT NULL,
  begun_at   DATETIME(6) NOT NULL,
  seen_at    DATETIME(6) NOT NULL,
  CONSTRAINT officer_session_of FOREIGN KEY (officer) REFERENCES officer (id) ON DELETE CASCADE,
  INDEX officer_session_begun (begun_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

-- Failed sign-ins in a row, by a hash of the name that was given, of an officer or not; every node counts here.
CREATE TABLE officer_attempt (
  mark     BINARY(32)  NOT NULL PRIMARY KEY,
  failures INT         NOT NULL,
  last_at  DATETIME(6) NOT NULL,
  INDEX officer_attempt_last (last_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

-- What officers did, chained by hashes. Numbers of records and names of accounts, nothing personal.
CREATE TABLE officer_trail (
  position      BIGINT       NOT NULL PRIMARY KEY,
  at            DATETIME(6)  NOT NULL,
  officer       VARCHAR(40)  NOT NULL,
  act           VARCHAR(60)  NOT NULL,
  record        VARCHAR(60)  NOT NULL,
  detail        VARCHAR(200) NOT NULL,
  previous_hash CHAR(64)     NOT NULL,
  hash          CHAR(64)     NOT NULL,
  INDEX officer_trail_record (record, position)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

CREATE TABLE officer_trail_head (
  id            INT      NOT NULL PRIMARY KEY,
  last_position BIGINT   NOT NULL,
  last_hash     CHAR(64) NOT NULL,
  CONSTRAINT officer_trail_one_head CHECK (id = 1)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

INSERT INTO officer_trail_head VALUES (1, 0, REPEAT('0', 64));

-- A question that somebody put to the officers. Its data key's name is its own name; words and address are sealed by it.
CREATE TABLE enquiry (
  id           BIGINT         NOT NULL AUTO_INCREMENT PRIMARY KEY,
  data_key     BIGINT         NOT NULL,
  token_hash   BINARY(32)     NOT NULL,
  number       VARCHAR(20)    NOT NULL,
  topic        VARCHAR(20)    NOT NULL,
  country      CHAR(2)        NULL,
  locale       CHAR(2)        NOT NULL,
  address      VARBINARY(600) NULL,
  state        VARCHAR(10)    NOT NULL,
  due_day      DATE           NOT NULL,
  officer      BIGINT         NULL,
  helped       BOOLEAN        NULL,
  may_publish  BOOLEAN        NOT NULL,
  words        INT            NOT NULL,
  answer_draft MEDIUMBLOB     NULL,
  asked_at     DATETIME(6)    NOT NULL,
  kept_until   DATE           NOT NULL,
  CONSTRAINT enquiry_key FOREIGN KEY (data_key) REFERENCES data_key (id) ON DELETE CASCADE,
  CONSTRAINT enquiry_one_key UNIQUE (data_key),
  CONSTRAINT enquiry_token UNIQUE (token_hash),
  CONSTRAINT enquiry_number UNIQUE (number),
  CONSTRAINT enquiry_locale CHECK (locale IN ('az', 'en', 'ru')),
  CONSTRAINT enquiry_state CHECK (state IN ('OPEN', 'ANSWERED', 'CLOSED')),
  CONSTRAINT enquiry_officer FOREIGN KEY (officer) REFERENCES officer (id),
  INDEX enquiry_due (state, due_day, id),
  INDEX enquiry_country (country, state, due_day),
  INDEX enquiry_kept (kept_until)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

-- What was said in an enquiry, numbered from 1.
CREATE TABLE enquiry_word (
  enquiry BIGINT      NOT NULL,
  number  INT         NOT NULL,
  kind    VARCHAR(10) NOT NULL,
  at      DATETIME(6) NOT NULL,
  officer BIGINT      NULL,
  sealed  MEDIUMBLOB  NOT NULL,
  PRIMARY KEY (enquiry, number),
  CONSTRAINT enquiry_word_of FOREIGN KEY (enquiry) REFERENCES enquiry (id) ON DELETE CASCADE,
  CONSTRAINT enquiry_word_by FOREIGN KEY (officer) REFERENCES officer (id),
  CONSTRAINT enquiry_word_kind CHECK (kind IN ('ASKED', 'ADDED', 'ANSWER', 'NOTE')),
  CONSTRAINT enquiry_word_whose CHECK ((kind IN ('ANSWER', 'NOTE')) = (officer IS NOT NULL))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

-- A form that was sent: sent twice, it is one enquiry.
CREATE TABLE enquiry_form (
  form_key BINARY(32) NOT NULL PRIMARY KEY,
  enquiry  BIGINT     NULL,
  CONSTRAINT enquiry_form_of FOREIGN KEY (enquiry) REFERENCES enquiry (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

-- A form that could not be taken as it was, kept so that nothing is lost while it is mended.
CREATE TABLE enquiry_draft (
  form_key BINARY(32)  NOT NULL PRIMARY KEY,
  data_key BIGINT      NOT NULL,
  sealed   MEDIUMBLOB  NOT NULL,
  ends_at  DATETIME(6) NOT NULL,
  CONSTRAINT enquiry_draft_key FOREIGN KEY (data_key) REFERENCES data_key (id) ON DELETE CASCADE,
  INDEX enquiry_draft_ends (ends_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
