-- Images and documents that texts refer to. A file is never changed: replacing one adds the next. What is served of
-- a file are its forms (an image in several widths); bytes are known by their SHA-256 and kept once. Where an object
-- store keeps the bytes, media_chunk stays empty. Times are UTC.

CREATE TABLE media (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  media_key  VARCHAR(100) NOT NULL,
  kind       VARCHAR(10)  NOT NULL,
  per_locale TINYINT      NOT NULL,
  version    INT          NOT NULL,
  alt_az     VARCHAR(500) NULL,
  alt_en     VARCHAR(500) NULL,
  alt_ru     VARCHAR(500) NULL,
  credit     VARCHAR(200) NULL,
  licence    VARCHAR(200) NULL,
  source     VARCHAR(500) NULL,
  created_at DATETIME(6)  NOT NULL,
  created_by VARCHAR(100) NOT NULL,
  retired_at DATETIME(6)  NULL,
  retired_by VARCHAR(100) NULL,
  CONSTRAINT media_key_unique UNIQUE (media_key),
  CONSTRAINT media_key_form CHECK (media_key REGEXP '^[a-z0-9]+(-[a-z0-9]+)*$'),
  CONSTRAINT media_kind CHECK (kind IN ('IMAGE', 'DOCUMENT')),
  CONSTRAINT media_described CHECK
    ((alt_az IS NULL) = (alt_en IS NULL) AND (alt_en IS NULL) = (alt_ru IS NULL)),
  CONSTRAINT media_retired CHECK ((retired_at IS NULL) = (retired_by IS NULL))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

-- Of each locale, or of all at once, one file is the present one: a slot is 1 or null, and null is never a duplicate.
CREATE TABLE media_file (
  id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  media_id     BIGINT       NOT NULL,
  number       INT          NOT NULL,
  locale       VARCHAR(3)   NOT NULL,
  current_slot TINYINT      NULL,
  sha256       CHAR(64)     NOT NULL,
  pages        INT          NULL,
  added_at     DATETIME(6)  NOT NULL,
  added_by     VARCHAR(100) NOT NULL,
  CONSTRAINT media_file_number UNIQUE (media_id, number),
  CONSTRAINT media_file_one_current UNIQUE (media_id, locale, current_slot),
  CONSTRAINT media_file_media FOREIGN KEY (media_id) REFERENCES media (id),
  CONSTRAINT media_file_locale CHECK (locale IN ('all', 'az', 'en', 'ru')),
  CONSTRAINT media_file_slot CHECK (current_slot IS NULL OR current_slot = 1)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

CREATE TABLE media_form (
  file_id      BIGINT      NOT NULL,
  sha256       CHAR(64)    NOT NULL,
  content_type VARCHAR(30) NOT NULL,
  width        INT         NULL,
  height       INT         NULL,
  size         BIGINT      NOT NULL,
  PRIMARY KEY (file_id, sha256),
  CONSTRAINT media_form_file FOREIGN KEY (file_id) REFERENCES media_file (id),
  CONSTRAINT media_form_size CHECK ((width IS NULL) = (height IS NULL) AND size > 0),
  INDEX media_form_hash (sha256)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

CREATE TABLE media_chunk (
  sha256   CHAR(64)   NOT NULL,
  position INT        NOT NULL,
  bytes    MEDIUMBLOB NOT NULL,
  PRIMARY KEY (sha256, position)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

ALTER TABLE change_log DROP CONSTRAINT change_kind;
ALTER TABLE change_log DROP CONSTRAINT change_of_item;
ALTER TABLE change_log ADD CONSTRAINT change_kind CHECK (kind IN
  ('TRANSLATION_PUBLISHED', 'TRANSLATION_WITHDRAWN', 'TRANSLATION_REDIRECTED', 'TRANSLATION_GONE',
   'PATH_CHANGED', 'FACTS_CHANGED', 'DECISION_PUBLISHED', 'MEDIA_CHANGED'));
ALTER TABLE change_log ADD CONSTRAINT change_of_item CHECK
  ((kind IN ('FACTS_CHANGED', 'DECISION_PUBLISHED', 'MEDIA_CHANGED')) = (item_key IS NULL));
