-- Facts and visa rules as edited content: one document in three languages, one stream of revisions per subject. What
-- readers are shown stays in the tables of facts; a revision keeps what those rows said, whole.

CREATE TABLE fact_subject (
  id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  kind          VARCHAR(10)  NOT NULL,
  subject_key   VARCHAR(100) NOT NULL,
  version       INT          NOT NULL,
  last_revision INT          NOT NULL,
  CONSTRAINT fact_subject_once UNIQUE (kind, subject_key),
  CONSTRAINT fact_subject_kind CHECK (kind IN ('FACT', 'VISA_RULE'))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

-- At most one draft and one live revision: a slot is 1 or null, and null is never a duplicate. The review is an
-- axis of its own; a draft whose document changes loses it.
CREATE TABLE fact_revision (
  id            BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  subject_id    BIGINT        NOT NULL,
  number        INT           NOT NULL,
  state         VARCHAR(12)   NOT NULL,
  draft_slot    TINYINT AS (IF(state = 'DRAFT', 1, NULL)) PERSISTENT,
  live_slot     TINYINT AS (IF(state = 'PUBLISHED', 1, NULL)) PERSISTENT,
  document      LONGTEXT      NOT NULL,
  saved_at      DATETIME(6)   NOT NULL,
  saved_by      VARCHAR(100)  NOT NULL,
  published_at  DATETIME(6)   NULL,
  published_by  VARCHAR(100)  NULL,
  note          VARCHAR(1000) NULL,
  review_state  VARCHAR(20)   NULL,
  submitted_at  DATETIME(6)   NULL,
  submitted_by  VARCHAR(100)  NULL,
  submit_note   VARCHAR(1000) NULL,
  decided_at    DATETIME(6)   NULL,
  decided_by    VARCHAR(100)  NULL,
  decision_note VARCHAR(1000) NULL,
  CONSTRAINT fact_revision_number UNIQUE (subject_id, number),
  CONSTRAINT fact_revision_one_draft UNIQUE (subject_id, draft_slot),
  CONSTRAINT fact_revision_one_live UNIQUE (subject_id, live_slot),
  CONSTRAINT fact_revision_subject FOREIGN KEY (subject_id) REFERENCES fact_subject (id),
  CONSTRAINT fact_revision_document CHECK (JSON_VALID(document)),
  CONSTRAINT fact_revision_state CHECK (state IN ('DRAFT', 'PUBLISHED', 'SUPERSEDED')),
  CONSTRAINT fact_revision_published CHECK ((state = 'DRAFT') = (published_at IS NULL)),
  CONSTRAINT fact_revision_review CHECK
    (review_state IN ('IN_REVIEW', 'CHANGES_REQUESTED', 'APPROVED', 'CANCELLED')),
  CONSTRAINT fact_revision_submitted CHECK ((review_state IS NULL) = (submitted_by IS NULL)),
  CONSTRAINT fact_revision_approved CHECK (review_state <> 'APPROVED' OR decided_by IS NOT NULL)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

-- Everybody whose figures a draft holds; none of them may approve it.
CREATE TABLE fact_author (
  subject_id BIGINT       NOT NULL,
  revision   INT          NOT NULL,
  name       VARCHAR(100) NOT NULL,
  PRIMARY KEY (subject_id, revision, name),
  CONSTRAINT fact_author_revision FOREIGN KEY (subject_id, revision)
    REFERENCES fact_revision (subject_id, number) ON DELETE CASCADE
) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
