-- Items that are archived, and where readers of a translation that is no longer served are led.

ALTER TABLE item
  ADD COLUMN archived_at DATETIME(6)  NULL,
  ADD COLUMN archived_by VARCHAR(100) NULL,
  ADD CONSTRAINT item_archived CHECK ((archived_at IS NULL) = (archived_by IS NULL));

CREATE TABLE unpublishing (
  item_id     BIGINT       NOT NULL,
  locale      CHAR(2)      NOT NULL,
  kind        VARCHAR(10)  NOT NULL,
  target_item BIGINT       NULL,
  target_path VARCHAR(120) NULL,
  at          DATETIME(6)  NOT NULL,
  actor       VARCHAR(100) NOT NULL,
  PRIMARY KEY (item_id, locale),
  CONSTRAINT unpublishing_item FOREIGN KEY (item_id) REFERENCES item (id),
  CONSTRAINT unpublishing_target FOREIGN KEY (target_item) REFERENCES item (id),
  CONSTRAINT unpublishing_kind CHECK (kind IN ('REDIRECTED', 'GONE')),
  CONSTRAINT unpublishing_one_target CHECK
    ((kind = 'REDIRECTED') = ((target_item IS NULL) <> (target_path IS NULL))),
  CONSTRAINT unpublishing_no_target CHECK (kind = 'REDIRECTED' OR (target_item IS NULL AND target_path IS NULL)),
  CONSTRAINT unpublishing_not_itself CHECK (target_item <> item_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

ALTER TABLE change_log DROP CONSTRAINT change_kind;
ALTER TABLE change_log ADD CONSTRAINT change_kind CHECK (kind IN
  ('TRANSLATION_PUBLISHED', 'TRANSLATION_WITHDRAWN', 'TRANSLATION_REDIRECTED', 'TRANSLATION_GONE',
   'PATH_CHANGED', 'FACTS_CHANGED'));
