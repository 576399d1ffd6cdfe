-- Who did something how often, against floods: keyed hashes of networks and addresses; each is swept when it ends.
RENAME TABLE save_attempt TO attempt;

ALTER TABLE attempt
  DROP CONSTRAINT save_attempt_kind,
  DROP INDEX save_attempt_mark,
  DROP INDEX save_attempt_at,
  MODIFY kind VARCHAR(30) NOT NULL,
  ADD ends_at DATETIME(6) NOT NULL DEFAULT '2000-01-01';

UPDATE attempt SET ends_at = at + INTERVAL IF(kind = 'NETWORK', 1, 24) HOUR;

ALTER TABLE attempt
  MODIFY ends_at DATETIME(6) NOT NULL,
  ADD INDEX attempt_mark (kind, mark, ends_at),
  ADD INDEX attempt_ends (ends_at);
