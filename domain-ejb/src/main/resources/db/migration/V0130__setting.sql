-- A setting's value from a day on. Never changed backwards: a later value is a new row.
CREATE TABLE setting_value (
    id          BIGINT       NOT NULL AUTO_INCREMENT,
    setting_key VARCHAR(40)  NOT NULL,
    starts_on   DATE         NOT NULL,
    value       VARCHAR(200) NOT NULL,
    set_by      VARCHAR(100) NOT NULL,
    set_at      DATETIME(3)  NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY setting_value_once (setting_key, starts_on)
);
