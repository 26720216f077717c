-- Somebody says that the account with their ID number is theirs, though they can't get in. Kept whether or not there is such an
-- account: nobody learns which by filing.
CREATE TABLE identity_claim (
    id                    BIGINT         NOT NULL AUTO_INCREMENT,
    name                  VARCHAR(60)    NOT NULL,
    id_number_sealed      VARBINARY(255) NOT NULL,
    id_number_fingerprint BINARY(32)     NOT NULL,
    id_number_masked      VARCHAR(40)    NOT NULL,
    mobile_sealed         VARBINARY(255) NOT NULL,
    mobile_fingerprint    BINARY(32)     NOT NULL,
    mobile_masked         VARCHAR(20)    NOT NULL,
    email                 VARCHAR(254)   NOT NULL,
    explanation           VARCHAR(500)   NOT NULL,
    state                 VARCHAR(10)    NOT NULL,
    filed_at              DATETIME(3)    NOT NULL,
    decided_at            DATETIME(3)    NULL,
    decided_by            VARCHAR(80)    NULL,
    reason                VARCHAR(200)   NULL,
    version               INT            NOT NULL DEFAULT 0,
    PRIMARY KEY (id),
    KEY identity_claim_state (state, filed_at),
    CONSTRAINT identity_claim_state_ck CHECK (state IN ('OPEN', 'APPROVED', 'REFUSED')),
    CONSTRAINT identity_claim_decided_ck CHECK ((state = 'OPEN') = (decided_at IS NULL) AND (decided_at IS NULL) = (decided_by IS NULL))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE utf8mb4_unicode_ci;
