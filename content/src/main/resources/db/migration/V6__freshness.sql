-- What a translated revision remembers: for each of its segments, the hash of the source segment it translates.
-- The library is loaded once more, so that its translations remember too.

ALTER TABLE revision
  ADD COLUMN translated_from LONGTEXT NULL,
  ADD CONSTRAINT revision_translated_from CHECK (translated_from IS NULL OR JSON_VALID(translated_from));

DELETE FROM library_file;
