-- Requests that came with an Idempotency-Key, and what they were answered; status is null while one runs.
-- place: a hash of who asked and the key. Forgotten after a day.
CREATE TABLE kept_answer (
  place      CHAR(64)     NOT NULL PRIMARY KEY,
  request    CHAR(64)     NOT NULL,
  begun_at   DATETIME(6)  NOT NULL,
  status     INT,
  location   VARCHAR(1000),
  etag       VARCHAR(200),
  body       MEDIUMTEXT,
  INDEX kept_answer_begun (begun_at),
  CONSTRAINT kept_answer_status CHECK (status IS NULL OR status BETWEEN 200 AND 299)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
