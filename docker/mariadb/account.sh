# Sourced by the MariaDB image at the first start, before it listens: the portal's accounts.
# The portal migrates its own schema, so it may create and alter tables and their triggers, in its own database only.
# Personal data has a database and an account of its own; neither account sees the other's.
# It may not grant, read files, see other databases or watch other connections.
docker_process_sql <<SQL
ALTER DATABASE portal CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
CREATE USER IF NOT EXISTS portal@'%' IDENTIFIED BY '$(cat /run/secrets/portal.db.password)';
GRANT SELECT, INSERT, UPDATE, DELETE, CREATE, ALTER, DROP, INDEX, REFERENCES, TRIGGER ON portal.* TO portal@'%';
CREATE DATABASE IF NOT EXISTS registration CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
CREATE USER IF NOT EXISTS registration@'%' IDENTIFIED BY '$(cat /run/secrets/portal.registration.db.password)';
GRANT SELECT, INSERT, UPDATE, DELETE, CREATE, ALTER, DROP, INDEX, REFERENCES, TRIGGER ON registration.* TO registration@'%';
SQL
