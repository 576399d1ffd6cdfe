-- Each audit entry carries the hash of the one before and of itself, so that a changed, removed or inserted row
-- breaks the chain. One head row: whoever appends takes its lock, so the chain has no forks; the unique columns
-- say so a second time. AuditHash in Java computes the same.

ALTER TABLE audit_entry
  ADD COLUMN position      BIGINT   NULL,
  ADD COLUMN previous_hash CHAR(64) NULL,
  ADD COLUMN hash          CHAR(64) NULL;

SET @position = 0;
SET @hash = REPEAT('0', 64);

UPDATE audit_entry
   SET position = (@position := @position + 1),
       previous_hash = @hash,
       hash = (@hash := SHA2(CONCAT(
         '64:', @hash,
         CHAR_LENGTH(@position), ':', @position,
         '26:', DATE_FORMAT(at, '%Y-%m-%d %H:%i:%s.%f'),
         OCTET_LENGTH(actor), ':', actor,
         OCTET_LENGTH(act), ':', act,
         IF(item_key IS NULL, '-', CONCAT(OCTET_LENGTH(item_key), ':', item_key)),
         IF(locale IS NULL, '-', CONCAT(OCTET_LENGTH(locale), ':', locale)),
         OCTET_LENGTH(detail), ':', detail), 256))
 ORDER BY id;

ALTER TABLE audit_entry
  MODIFY COLUMN position      BIGINT   NOT NULL,
  MODIFY COLUMN previous_hash CHAR(64) NOT NULL,
  MODIFY COLUMN hash          CHAR(64) NOT NULL,
  ADD CONSTRAINT audit_position UNIQUE (position),
  ADD CONSTRAINT audit_no_fork UNIQUE (previous_hash),
  ADD INDEX audit_of_actor (actor, position),
  ADD INDEX audit_of_act (act, position);

CREATE TABLE audit_head (
  id            TINYINT  NOT NULL PRIMARY KEY,
  last_position BIGINT   NOT NULL,
  last_hash     CHAR(64) NOT NULL,
  CONSTRAINT audit_head_one_row CHECK (id = 1)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
INSERT INTO audit_head (id, last_position, last_hash)
  SELECT 1, COUNT(*), COALESCE((SELECT hash FROM audit_entry ORDER BY position DESC LIMIT 1), REPEAT('0', 64))
    FROM audit_entry;

CREATE TRIGGER audit_entry_keeps_rows BEFORE UPDATE ON audit_entry FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'audit entries are append-only';
CREATE TRIGGER audit_entry_loses_none BEFORE DELETE ON audit_entry FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'audit entries are append-only';

-- The administrator may do everything, also what is new.
UPDATE editor_account SET scopes = CONCAT(scopes, ' REVIEW READ_AUDIT MANAGE_ACCOUNTS') WHERE name = 'admin';
