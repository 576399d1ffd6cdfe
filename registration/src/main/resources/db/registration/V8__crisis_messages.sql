-- Messages to the registrants of a country in an emergency. Words are sealed by a key of the message; what a person
-- answered, by the key of their registration. Whoever deletes either key has erased what hangs on it.

-- Mails of an emergency go first.
ALTER TABLE mail
  ADD COLUMN turn TINYINT NOT NULL DEFAULT 1,
  DROP INDEX mail_due,
  ADD INDEX mail_due (state, turn, due_at),
  ADD CONSTRAINT mail_turn CHECK (turn IN (0, 1));

-- Words of a message that a colleague was faster with, and addresses of rehearsals that are none.
ALTER TABLE officer_form DROP CONSTRAINT officer_form_form;
ALTER TABLE officer_form ADD CONSTRAINT officer_form_form CHECK (form IN ('SEARCH', 'ACCOUNT', 'CRISIS'));

-- A draft until it is sent; then it changes no more. Who sends it is not who wrote its words as they are.
CREATE TABLE crisis_message (
  id          BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  data_key    BIGINT      NOT NULL,
  number      VARCHAR(20) NOT NULL,
  country     CHAR(2)     NOT NULL,
  version     INT         NOT NULL,
  sealed      MEDIUMBLOB  NOT NULL,
  prepared_by BIGINT      NOT NULL,
  prepared_at DATETIME(6) NOT NULL,
  saved_by    BIGINT      NOT NULL,
  saved_at    DATETIME(6) NOT NULL,
  sent_by     BIGINT      NULL,
  sent_at     DATETIME(6) NULL,
  reached     INT         NULL,
  CONSTRAINT crisis_message_key FOREIGN KEY (data_key) REFERENCES data_key (id) ON DELETE CASCADE,
  CONSTRAINT crisis_message_one_key UNIQUE (data_key),
  CONSTRAINT crisis_message_number UNIQUE (number),
  CONSTRAINT crisis_message_prepared FOREIGN KEY (prepared_by) REFERENCES officer (id),
  CONSTRAINT crisis_message_saved FOREIGN KEY (saved_by) REFERENCES officer (id),
  CONSTRAINT crisis_message_sent FOREIGN KEY (sent_by) REFERENCES officer (id),
  CONSTRAINT crisis_message_four_eyes CHECK (sent_by <> saved_by),
  CONSTRAINT crisis_message_sending CHECK
    ((sent_by IS NULL) = (sent_at IS NULL) AND (sent_by IS NULL) = (reached IS NULL)),
  INDEX crisis_message_country (country, id),
  INDEX crisis_message_term (sent_at, saved_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

-- Whom a message is for, noted in the moment it is sent; put_at once the letter is in the outbox. The name is what the
-- token of the link is written from; only the token's hash is looked up.
CREATE TABLE crisis_recipient (
  message      BIGINT          NOT NULL,
  registration BIGINT          NOT NULL,
  name         BINARY(16)      NULL,
  answer_hash  BINARY(32)      NULL,
  locale       CHAR(2)         NULL,
  put_at       DATETIME(6)     NULL,
  answer       VARCHAR(4)      NULL,
  answered_at  DATETIME(6)     NULL,
  help         VARBINARY(9000) NULL,
  typed        MEDIUMBLOB      NULL,
  PRIMARY KEY (message, registration),
  CONSTRAINT crisis_recipient_of FOREIGN KEY (message) REFERENCES crisis_message (id) ON DELETE CASCADE,
  CONSTRAINT crisis_recipient_who FOREIGN KEY (registration) REFERENCES registration (id) ON DELETE CASCADE,
  CONSTRAINT crisis_recipient_link UNIQUE (answer_hash),
  CONSTRAINT crisis_recipient_locale CHECK (locale IN ('az', 'en', 'ru')),
  CONSTRAINT crisis_recipient_put CHECK
    ((put_at IS NULL) = (answer_hash IS NULL) AND (put_at IS NULL) = (name IS NULL) AND (put_at IS NULL) = (locale IS NULL)),
  CONSTRAINT crisis_recipient_answer CHECK
    (answer IN ('SAFE', 'HELP') AND answered_at IS NOT NULL OR answer IS NULL AND answered_at IS NULL AND help IS NULL),
  INDEX crisis_recipient_waiting (put_at, message, registration)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
