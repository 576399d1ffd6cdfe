-- Documents that somebody added to their registration: what each is stands sealed in its head, its bytes sealed in
-- parts, all by the key of the registration. Open is only how many there are and since when.
CREATE TABLE document (
  id           BIGINT          NOT NULL AUTO_INCREMENT PRIMARY KEY,
  registration BIGINT          NOT NULL,
  number       INT             NOT NULL,
  name         BINARY(16)      NOT NULL,
  sealed       VARBINARY(1000) NOT NULL,
  added_at     DATETIME(6)     NOT NULL,
  CONSTRAINT document_of FOREIGN KEY (registration) REFERENCES registration (id) ON DELETE CASCADE,
  CONSTRAINT document_number UNIQUE (registration, number)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

CREATE TABLE document_part (
  document BIGINT     NOT NULL,
  number   INT        NOT NULL,
  sealed   MEDIUMBLOB NOT NULL,
  PRIMARY KEY (document, number),
  CONSTRAINT document_part_of FOREIGN KEY (document) REFERENCES document (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
