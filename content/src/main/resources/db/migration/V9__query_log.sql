-- What people look for, so that editors learn what is missing. Nobody can be found in it: of who asked there is
-- only one of 1,024 buckets of a keyed hash, the key is forgotten with the month, and a question is only written
-- down in words once five buckets asked it.

CREATE TABLE query_period (
  period CHAR(7)    NOT NULL PRIMARY KEY,
  secret BINARY(32) NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

CREATE TABLE query_count (
  period     CHAR(7)      NOT NULL,
  locale     CHAR(2)      NOT NULL,
  query_hash CHAR(64)     NOT NULL,
  people     INT          NOT NULL,
  results    INT          NOT NULL,
  query      VARCHAR(200) NULL,
  PRIMARY KEY (period, locale, query_hash),
  INDEX query_count_people (period, people),
  CONSTRAINT query_count_period FOREIGN KEY (period) REFERENCES query_period (period),
  CONSTRAINT query_count_locale CHECK (locale IN ('az', 'en', 'ru')),
  CONSTRAINT query_of_several CHECK (query IS NULL OR people >= 5)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

CREATE TABLE query_bucket (
  period     CHAR(7)  NOT NULL,
  locale     CHAR(2)  NOT NULL,
  query_hash CHAR(64) NOT NULL,
  bucket     SMALLINT NOT NULL,
  PRIMARY KEY (period, locale, query_hash, bucket),
  CONSTRAINT query_bucket_form CHECK (bucket BETWEEN 0 AND 1023)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
