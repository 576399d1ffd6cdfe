-- What a translation said at a version, so that two writers who began from it can be merged. Kept for a month.

CREATE TABLE saved_text (
  translation_id BIGINT       NOT NULL,
  version        INT          NOT NULL,
  localized      LONGTEXT     NOT NULL,
  shared         LONGTEXT     NULL,
  kept_at        DATETIME(6)  NOT NULL,
  PRIMARY KEY (translation_id, version),
  CONSTRAINT saved_text_translation FOREIGN KEY (translation_id) REFERENCES translation (id),
  CONSTRAINT saved_text_localized CHECK (JSON_VALID(localized)),
  CONSTRAINT saved_text_shared CHECK (shared IS NULL OR JSON_VALID(shared))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
