-- What is to happen to a translation at a moment. A node claims a due row with its lock and skips locked ones. At
-- most one waiting publication and one waiting withdrawal of a translation: null is never a duplicate.

CREATE TABLE schedule (
  id             BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  translation_id BIGINT       NOT NULL,
  kind           VARCHAR(10)  NOT NULL,
  due_at         DATETIME(6)  NOT NULL,
  state          VARCHAR(10)  NOT NULL,
  waiting_kind   VARCHAR(10) AS (IF(state = 'WAITING', kind, NULL)) PERSISTENT,
  draft_text     CHAR(64)     NULL,
  note           VARCHAR(500) NULL,
  scheduled_at   DATETIME(6)  NOT NULL,
  scheduled_by   VARCHAR(100) NOT NULL,
  finished_at    DATETIME(6)  NULL,
  failure        VARCHAR(100) NULL,
  CONSTRAINT schedule_one_waiting UNIQUE (translation_id, waiting_kind),
  CONSTRAINT schedule_translation FOREIGN KEY (translation_id) REFERENCES translation (id),
  CONSTRAINT schedule_kind CHECK (kind IN ('PUBLISH', 'WITHDRAW')),
  CONSTRAINT schedule_state CHECK (state IN ('WAITING', 'DONE', 'FAILED', 'CANCELLED')),
  CONSTRAINT schedule_text CHECK ((kind = 'PUBLISH') = (draft_text IS NOT NULL)),
  CONSTRAINT schedule_finished CHECK ((state = 'WAITING') = (finished_at IS NULL)),
  CONSTRAINT schedule_failure CHECK ((state = 'FAILED') = (failure IS NOT NULL)),
  INDEX schedule_due (state, due_at, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
