-- Facts with dated values. An open end is written 1000-01-01 or 9999-12-31, so that the database itself can
-- refuse periods that overlap.

CREATE TABLE legal_act (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  act_key    VARCHAR(100) NOT NULL,
  position   INT          NOT NULL,
  number     VARCHAR(60)  NULL,
  enacted_on DATE         NULL,
  url        VARCHAR(500) NULL,
  CONSTRAINT legal_act_key UNIQUE (act_key)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

CREATE TABLE legal_act_text (
  act_id      BIGINT       NOT NULL,
  locale      CHAR(2)      NOT NULL,
  title       VARCHAR(500) NOT NULL,
  short_title VARCHAR(300) NOT NULL,
  PRIMARY KEY (act_id, locale),
  CONSTRAINT legal_act_text_act FOREIGN KEY (act_id) REFERENCES legal_act (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

CREATE TABLE fact (
  id                    BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  fact_key              VARCHAR(100) NOT NULL,
  kind                  VARCHAR(10)  NOT NULL,
  fact_group            VARCHAR(60)  NOT NULL,
  line                  INT          NOT NULL,
  audience              VARCHAR(20)  NOT NULL,
  term                  VARCHAR(20)  NULL,
  decision_working_days INT          NULL,
  origin                VARCHAR(10)  NOT NULL,
  CONSTRAINT fact_key_unique UNIQUE (fact_key),
  CONSTRAINT fact_kind CHECK (kind IN ('FEE', 'MONEY', 'DURATION', 'COUNT', 'DATE', 'CONTACT')),
  CONSTRAINT fact_origin CHECK (origin IN ('LIBRARY', 'EDITOR'))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

CREATE TABLE fact_text (
  fact_id        BIGINT       NOT NULL,
  locale         CHAR(2)      NOT NULL,
  label          VARCHAR(500) NOT NULL,
  condition_text VARCHAR(1000) NULL,
  PRIMARY KEY (fact_id, locale),
  CONSTRAINT fact_text_fact FOREIGN KEY (fact_id) REFERENCES fact (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

CREATE TABLE fact_value (
  id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  fact_id     BIGINT       NOT NULL,
  valid_from  DATE         NOT NULL,
  valid_until DATE         NOT NULL,
  amount      BIGINT       NULL,
  amount_to   BIGINT       NULL,
  currency    CHAR(3)      NULL,
  unit        VARCHAR(12)  NULL,
  day         DATE         NULL,
  text        VARCHAR(500) NULL,
  href        VARCHAR(500) NULL,
  source_date VARCHAR(500) NULL,
  verified_on DATE         NOT NULL,
  review_by   DATE         NOT NULL,
  confidence  VARCHAR(10)  NOT NULL,
  PERIOD FOR validity (valid_from, valid_until),
  CONSTRAINT fact_value_period UNIQUE (fact_id, validity WITHOUT OVERLAPS),
  CONSTRAINT fact_value_fact FOREIGN KEY (fact_id) REFERENCES fact (id) ON DELETE CASCADE,
  CONSTRAINT fact_value_range CHECK (amount_to IS NULL OR amount_to > amount),
  CONSTRAINT fact_value_confidence CHECK (confidence IN ('HIGH', 'MEDIUM', 'LOW', 'NOT_FOUND'))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

CREATE TABLE fact_value_basis (
  value_id BIGINT       NOT NULL,
  position INT          NOT NULL,
  act_id   BIGINT       NOT NULL,
  article  VARCHAR(100) NOT NULL,
  PRIMARY KEY (value_id, position),
  CONSTRAINT fact_basis_value FOREIGN KEY (value_id) REFERENCES fact_value (id) ON DELETE CASCADE,
  CONSTRAINT fact_basis_act FOREIGN KEY (act_id) REFERENCES legal_act (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

CREATE TABLE fact_value_source (
  value_id BIGINT       NOT NULL,
  position INT          NOT NULL,
  source   VARCHAR(500) NOT NULL,
  PRIMARY KEY (value_id, position),
  CONSTRAINT fact_source_value FOREIGN KEY (value_id) REFERENCES fact_value (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

CREATE TABLE country (
  id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  country_key VARCHAR(100) NOT NULL,
  iso2        CHAR(2)      NOT NULL,
  origin      VARCHAR(10)  NOT NULL,
  CONSTRAINT country_key_unique UNIQUE (country_key),
  CONSTRAINT country_iso2 UNIQUE (iso2),
  CONSTRAINT country_origin CHECK (origin IN ('LIBRARY', 'EDITOR'))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

CREATE TABLE country_text (
  country_id BIGINT       NOT NULL,
  locale     CHAR(2)      NOT NULL,
  name       VARCHAR(200) NOT NULL,
  path       VARCHAR(120) NOT NULL,
  PRIMARY KEY (country_id, locale),
  CONSTRAINT country_path UNIQUE (locale, path),
  CONSTRAINT country_text_country FOREIGN KEY (country_id) REFERENCES country (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

CREATE TABLE visa_rule (
  id                BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  country_id        BIGINT       NOT NULL,
  valid_from        DATE         NOT NULL,
  valid_until       DATE         NOT NULL,
  regime            VARCHAR(20)  NOT NULL,
  max_stay_days     INT          NULL,
  stay_count        VARCHAR(20)  NOT NULL,
  window_days       INT          NULL,
  window_in         INT          NULL,
  max_entries       INT          NULL,
  purposes          VARCHAR(500) NOT NULL,
  excluded_purposes VARCHAR(500) NOT NULL,
  verified_on       DATE         NOT NULL,
  review_by         DATE         NOT NULL,
  confidence        VARCHAR(10)  NOT NULL,
  PERIOD FOR validity (valid_from, valid_until),
  CONSTRAINT visa_rule_period UNIQUE (country_id, validity WITHOUT OVERLAPS),
  CONSTRAINT visa_rule_country FOREIGN KEY (country_id) REFERENCES country (id) ON DELETE CASCADE,
  CONSTRAINT visa_rule_regime CHECK (regime IN
    ('VISA_FREE', 'E_VISA', 'ARRIVAL_OR_E_VISA', 'CONSULAR_VISA', 'UNKNOWN')),
  CONSTRAINT visa_rule_stay_count CHECK (stay_count IN ('PER_STAY', 'PER_CALENDAR_YEAR')),
  CONSTRAINT visa_rule_confidence CHECK (confidence IN ('HIGH', 'MEDIUM', 'LOW', 'NOT_FOUND'))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

CREATE TABLE visa_rule_text (
  rule_id BIGINT        NOT NULL,
  locale  CHAR(2)       NOT NULL,
  note    VARCHAR(2000) NOT NULL,
  PRIMARY KEY (rule_id, locale),
  CONSTRAINT visa_text_rule FOREIGN KEY (rule_id) REFERENCES visa_rule (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

CREATE TABLE visa_rule_basis (
  rule_id  BIGINT       NOT NULL,
  position INT          NOT NULL,
  act_id   BIGINT       NOT NULL,
  article  VARCHAR(100) NOT NULL,
  PRIMARY KEY (rule_id, position),
  CONSTRAINT visa_basis_rule FOREIGN KEY (rule_id) REFERENCES visa_rule (id) ON DELETE CASCADE,
  CONSTRAINT visa_basis_act FOREIGN KEY (act_id) REFERENCES legal_act (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

CREATE TABLE visa_rule_source (
  rule_id  BIGINT       NOT NULL,
  position INT          NOT NULL,
  source   VARCHAR(500) NOT NULL,
  PRIMARY KEY (rule_id, position),
  CONSTRAINT visa_source_rule FOREIGN KEY (rule_id) REFERENCES visa_rule (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
