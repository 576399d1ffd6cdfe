-- Receivers of the change log, and what each was sent. The secret is kept as it is: the portal signs with it. A node
-- that sends to a receiver holds it until a moment; one that dies lets go by the clock. Times are UTC.

CREATE TABLE webhook (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  address    VARCHAR(500) NOT NULL,
  kinds      VARCHAR(255) NOT NULL,
  secret     CHAR(50)     NOT NULL,
  active     TINYINT      NOT NULL,
  queued_to  BIGINT       NOT NULL,
  held_until DATETIME(6)  NOT NULL,
  created_at DATETIME(6)  NOT NULL,
  created_by VARCHAR(100) NOT NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

CREATE TABLE webhook_delivery (
  webhook_id  BIGINT       NOT NULL,
  sequence    BIGINT       NOT NULL,
  state       VARCHAR(10)  NOT NULL,
  attempts    INT          NOT NULL,
  due_at      DATETIME(6)  NOT NULL,
  status      INT          NULL,
  failure     VARCHAR(200) NULL,
  finished_at DATETIME(6)  NULL,
  PRIMARY KEY (webhook_id, sequence),
  CONSTRAINT delivery_webhook FOREIGN KEY (webhook_id) REFERENCES webhook (id) ON DELETE CASCADE,
  CONSTRAINT delivery_change FOREIGN KEY (sequence) REFERENCES change_log (sequence),
  CONSTRAINT delivery_state CHECK (state IN ('WAITING', 'DELIVERED', 'DEAD')),
  CONSTRAINT delivery_finished CHECK ((state = 'WAITING') = (finished_at IS NULL)),
  INDEX delivery_due (webhook_id, state, due_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

UPDATE editor_account SET scopes = CONCAT(scopes, ' MANAGE_WEBHOOKS') WHERE roles LIKE '%ADMINISTRATOR%';
