-- Roles of accounts, such as 'AUTHOR TRANSLATOR:ru'; what they allow stands beside them as scopes.

ALTER TABLE editor_account ADD COLUMN roles VARCHAR(255) NOT NULL DEFAULT '';
UPDATE editor_account SET roles = 'ADMINISTRATOR' WHERE name = 'admin';
