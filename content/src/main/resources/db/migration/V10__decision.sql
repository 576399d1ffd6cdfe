-- Decisions as edited content: one document in three languages, one stream of revisions per decision.

CREATE TABLE decision (
  id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  decision_key  VARCHAR(100) NOT NULL,
  version       INT          NOT NULL,
  last_revision INT          NOT NULL,
  CONSTRAINT decision_key_unique UNIQUE (decision_key),
  CONSTRAINT decision_key_form CHECK (decision_key REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$')
) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

-- At most one draft and one live revision: a slot is 1 or null, and null is never a duplicate. The review is an
-- axis of its own; a draft whose text changes loses it.
CREATE TABLE decision_revision (
  id            BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  decision_id   BIGINT        NOT NULL,
  number        INT           NOT NULL,
  state         VARCHAR(12)   NOT NULL,
  draft_slot    TINYINT AS (IF(state = 'DRAFT', 1, NULL)) PERSISTENT,
  live_slot     TINYINT AS (IF(state = 'PUBLISHED', 1, NULL)) PERSISTENT,
  document      LONGTEXT      NOT NULL,
  saved_at      DATETIME(6)   NOT NULL,
  saved_by      VARCHAR(100)  NOT NULL,
  published_at  DATETIME(6)   NULL,
  published_by  VARCHAR(100)  NULL,
  change_note   VARCHAR(500)  NULL,
  review_state  VARCHAR(20)   NULL,
  submitted_at  DATETIME(6)   NULL,
  submitted_by  VARCHAR(100)  NULL,
  submit_note   VARCHAR(1000) NULL,
  decided_at    DATETIME(6)   NULL,
  decided_by    VARCHAR(100)  NULL,
  decision_note VARCHAR(1000) NULL,
  CONSTRAINT decision_revision_number UNIQUE (decision_id, number),
  CONSTRAINT decision_revision_one_draft UNIQUE (decision_id, draft_slot),
  CONSTRAINT decision_revision_one_live UNIQUE (decision_id, live_slot),
  CONSTRAINT decision_revision_decision FOREIGN KEY (decision_id) REFERENCES decision (id),
  CONSTRAINT decision_revision_state CHECK (state IN ('DRAFT', 'PUBLISHED', 'SUPERSEDED')),
  CONSTRAINT decision_revision_published CHECK ((state = 'DRAFT') = (published_at IS NULL)),
  CONSTRAINT decision_revision_review CHECK
    (review_state IN ('IN_REVIEW', 'CHANGES_REQUESTED', 'APPROVED', 'CANCELLED')),
  CONSTRAINT decision_revision_submitted CHECK ((review_state IS NULL) = (submitted_by IS NULL)),
  CONSTRAINT decision_revision_approved CHECK (review_state <> 'APPROVED' OR decided_by IS NOT NULL)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

-- Everybody whose words a draft holds; none of them may approve it.
CREATE TABLE decision_author (
  decision_id BIGINT       NOT NULL,
  revision    INT          NOT NULL,
  name        VARCHAR(100) NOT NULL,
  PRIMARY KEY (decision_id, revision, name),
  CONSTRAINT decision_author_revision FOREIGN KEY (decision_id, revision)
    REFERENCES decision_revision (decision_id, number)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

-- The last segment of a decision's address. Once published it stays with the decision, so that links live on.
CREATE TABLE decision_path (
  locale      CHAR(2)      NOT NULL,
  path        VARCHAR(120) NOT NULL,
  decision_id BIGINT       NOT NULL,
  PRIMARY KEY (locale, path),
  CONSTRAINT decision_path_decision FOREIGN KEY (decision_id) REFERENCES decision (id),
  CONSTRAINT decision_path_locale CHECK (locale IN ('az', 'en', 'ru')),
  CONSTRAINT decision_path_form CHECK (path REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$')
) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

-- Situations with the outcome they must come to.
CREATE TABLE decision_case (
  decision_id BIGINT       NOT NULL,
  position    INT          NOT NULL,
  name        VARCHAR(200) NOT NULL,
  answers     LONGTEXT     NOT NULL,
  on_day      DATE         NOT NULL,
  outcome     VARCHAR(100) NOT NULL,
  PRIMARY KEY (decision_id, position),
  CONSTRAINT decision_case_name UNIQUE (decision_id, name),
  CONSTRAINT decision_case_decision FOREIGN KEY (decision_id) REFERENCES decision (id),
  CONSTRAINT decision_case_answers CHECK (JSON_VALID(answers))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

ALTER TABLE change_log ADD COLUMN decision_key VARCHAR(100) NULL;
ALTER TABLE change_log ADD CONSTRAINT change_decision FOREIGN KEY (decision_key) REFERENCES decision (decision_key);
ALTER TABLE change_log DROP CONSTRAINT change_kind;
ALTER TABLE change_log DROP CONSTRAINT change_of_item;
ALTER TABLE change_log ADD CONSTRAINT change_kind CHECK (kind IN
  ('TRANSLATION_PUBLISHED', 'TRANSLATION_WITHDRAWN', 'TRANSLATION_REDIRECTED', 'TRANSLATION_GONE',
   'PATH_CHANGED', 'FACTS_CHANGED', 'DECISION_PUBLISHED'));
ALTER TABLE change_log ADD CONSTRAINT change_of_item CHECK
  ((kind IN ('FACTS_CHANGED', 'DECISION_PUBLISHED')) = (item_key IS NULL));
ALTER TABLE change_log ADD CONSTRAINT change_of_decision CHECK
  ((kind = 'DECISION_PUBLISHED') = (decision_key IS NOT NULL));
