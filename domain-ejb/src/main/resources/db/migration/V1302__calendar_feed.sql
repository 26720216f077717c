-- Secret addresses of personal calendars: found by the fingerprint, shown to their owner from the seal. One an account; a new
-- one takes the old one's place.
CREATE TABLE calendar_feed (
    id                BIGINT         NOT NULL AUTO_INCREMENT,
    account_id        BIGINT         NOT NULL,
    token_sealed      VARBINARY(255) NOT NULL,
    token_fingerprint BINARY(32)     NOT NULL,
    created_at        DATETIME(3)    NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY calendar_feed_account (account_id),
    UNIQUE KEY calendar_feed_token (token_fingerprint),
    CONSTRAINT calendar_feed_account_fk FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE utf8mb4_unicode_ci;

-- The class a pre-registration was in after each step, so that a calendar can take back what was left.
ALTER TABLE preregistration_step
    ADD COLUMN training_class_id BIGINT NULL,
    ADD CONSTRAINT preregistration_step_class_fk FOREIGN KEY (training_class_id) REFERENCES training_class (id);
