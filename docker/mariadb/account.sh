# Sourced by the MariaDB image at the first start, before it listens: the portal's account.
# The portal migrates its own schema, so it may create and alter tables and their triggers, in its own database only.
# It may not grant, read files, see other databases or watch other connections.
docker_process_sql <<SQL
ALTER DATABASE portal CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
CREATE USER IF NOT EXISTS portal@'%' IDENTIFIED BY '$(cat /run/secrets/portal.db.password)';
GRANT SELECT, INSERT, UPDATE, DELETE, CREATE, ALTER, DROP, INDEX, REFERENCES, TRIGGER ON portal.* TO portal@'%';
SQL
