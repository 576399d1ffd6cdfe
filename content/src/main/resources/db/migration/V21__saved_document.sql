-- What a fact or visa rule said before an act changed it, so that two editors who began from it can be merged: the
-- document that stood up to and with a version. Kept for a month. Times are UTC.

CREATE TABLE saved_document (
  subject_id BIGINT      NOT NULL,
  version    INT         NOT NULL,
  document   LONGTEXT    NOT NULL,
  kept_at    DATETIME(6) NOT NULL,
  PRIMARY KEY (subject_id, version),
  CONSTRAINT saved_document_subject FOREIGN KEY (subject_id) REFERENCES fact_subject (id),
  CONSTRAINT saved_document_json CHECK (JSON_VALID(document))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
