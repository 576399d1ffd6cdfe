-- Reviews of drafts, an axis of their own: a revision may be a draft and in review, published and once approved.

-- Everybody whose words a draft holds; none of them may approve it.
CREATE TABLE revision_author (
  translation_id BIGINT       NOT NULL,
  revision       INT          NOT NULL,
  name           VARCHAR(100) NOT NULL,
  PRIMARY KEY (translation_id, revision, name),
  CONSTRAINT revision_author_revision FOREIGN KEY (translation_id, revision)
    REFERENCES revision (translation_id, number)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
INSERT INTO revision_author (translation_id, revision, name)
  SELECT translation_id, number, saved_by FROM revision;

-- At most one open review of a revision: the slot is 1 or null, and null is never a duplicate.
CREATE TABLE review (
  id             BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  translation_id BIGINT        NOT NULL,
  revision       INT           NOT NULL,
  state          VARCHAR(20)   NOT NULL,
  open_slot      TINYINT AS (IF(state = 'CANCELLED', NULL, 1)) PERSISTENT,
  submitted_at   DATETIME(6)   NOT NULL,
  submitted_by   VARCHAR(100)  NOT NULL,
  submit_note    VARCHAR(1000) NULL,
  decided_at     DATETIME(6)   NULL,
  decided_by     VARCHAR(100)  NULL,
  decision_note  VARCHAR(1000) NULL,
  approved_text  CHAR(64)      NULL,
  CONSTRAINT review_one_open UNIQUE (translation_id, revision, open_slot),
  CONSTRAINT review_revision FOREIGN KEY (translation_id, revision) REFERENCES revision (translation_id, number),
  CONSTRAINT review_state CHECK (state IN ('IN_REVIEW', 'CHANGES_REQUESTED', 'APPROVED', 'CANCELLED')),
  CONSTRAINT review_approved CHECK ((state = 'APPROVED') = (approved_text IS NOT NULL)),
  CONSTRAINT review_decided CHECK (state = 'IN_REVIEW' OR decided_by IS NOT NULL),
  INDEX review_by_state (state, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
