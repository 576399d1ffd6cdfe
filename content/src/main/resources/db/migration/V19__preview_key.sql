-- What links to drafts are signed with: one key, made with the first link. Deleting the row ends all links.
CREATE TABLE preview_key (
  only_one TINYINT    NOT NULL PRIMARY KEY,
  secret   BINARY(32) NOT NULL,
  CONSTRAINT preview_key_one CHECK (only_one = 1)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
