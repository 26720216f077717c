-- Pre-registration 预报名 (R-R1…R-R4). One row is one person's place in one class; moving to another class changes the row.
CREATE TABLE preregistration (
    id                BIGINT       NOT NULL AUTO_INCREMENT,
    holder_id         BIGINT       NOT NULL,
    training_class_id BIGINT       NOT NULL,
    plan_year         SMALLINT     NOT NULL,
    kind              VARCHAR(12)  NOT NULL,
    state             VARCHAR(12)  NOT NULL,
    late              BOOLEAN      NOT NULL DEFAULT FALSE,
    certificate_id    BIGINT       NULL,
    last_valid_day    DATE         NULL,
    employer_id       BIGINT       NULL,
    employer_name     VARCHAR(120) NOT NULL DEFAULT '',
    risk              VARCHAR(20)  NULL,
    warned_at         DATETIME(3)  NULL,
    warning_version   SMALLINT     NULL,
    override_reason   VARCHAR(200) NULL,
    origin            VARCHAR(10)  NOT NULL,
    made_by           VARCHAR(80)  NOT NULL,
    made_at           DATETIME(3)  NOT NULL,
    state_since       DATETIME(3)  NOT NULL,
    version           INT          NOT NULL DEFAULT 0,
    live              TINYINT      AS (IF(state IN ('REGISTERED', 'WAITING', 'LATE'), 1, NULL)) PERSISTENT,
    PRIMARY KEY (id),
    UNIQUE KEY preregistration_one_live (holder_id, plan_year, kind, live),
    KEY preregistration_by_class (training_class_id, state, state_since, id),
    KEY preregistration_by_time (made_at, id),
    KEY preregistration_by_state (state, made_at, id),
    KEY preregistration_by_employer (employer_name, made_at, id),
    KEY preregistration_by_risk (risk, made_at, id),
    KEY preregistration_certificate (certificate_id),
    CONSTRAINT preregistration_holder_fk FOREIGN KEY (holder_id) REFERENCES holder (id),
    CONSTRAINT preregistration_class_fk FOREIGN KEY (training_class_id) REFERENCES training_class (id),
    CONSTRAINT preregistration_certificate_fk FOREIGN KEY (certificate_id) REFERENCES certificate (id) ON DELETE SET NULL,
    CONSTRAINT preregistration_kind_ck CHECK (kind IN ('TRAINING', 'RETRAINING')),
    CONSTRAINT preregistration_state_ck CHECK (state IN ('REGISTERED', 'WAITING', 'LATE', 'WITHDRAWN', 'CANCELLED')),
    CONSTRAINT preregistration_origin_ck CHECK (origin IN ('TRAINEE', 'CLERK', 'STAFF')),
    CONSTRAINT preregistration_warning_ck CHECK ((warned_at IS NULL) = (warning_version IS NULL))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE utf8mb4_unicode_ci;

-- What has happened to it, in order; never changed.
CREATE TABLE preregistration_step (
    id                 BIGINT       NOT NULL AUTO_INCREMENT,
    preregistration_id BIGINT       NOT NULL,
    deed               VARCHAR(16)  NOT NULL,
    state              VARCHAR(12)  NOT NULL,
    class_name         VARCHAR(60)  NOT NULL,
    done_at            DATETIME(3)  NOT NULL,
    done_by            VARCHAR(80)  NOT NULL,
    note               VARCHAR(200) NOT NULL DEFAULT '',
    PRIMARY KEY (id),
    KEY preregistration_step_of (preregistration_id, id),
    CONSTRAINT preregistration_step_fk FOREIGN KEY (preregistration_id) REFERENCES preregistration (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE utf8mb4_unicode_ci;

-- People for whom no class is safe any more: a task for staff (R-C3b), one open task a person.
CREATE TABLE late_case (
    id             BIGINT       NOT NULL AUTO_INCREMENT,
    holder_id      BIGINT       NOT NULL,
    certificate_id BIGINT       NULL,
    last_valid_day DATE         NULL,
    opened_at      DATETIME(3)  NOT NULL,
    settled_at     DATETIME(3)  NULL,
    settled_by     VARCHAR(80)  NULL,
    note           VARCHAR(200) NULL,
    open           TINYINT      AS (IF(settled_at IS NULL, 1, NULL)) PERSISTENT,
    PRIMARY KEY (id),
    UNIQUE KEY late_case_one_open (holder_id, open),
    KEY late_case_open (open, last_valid_day, id),
    CONSTRAINT late_case_holder_fk FOREIGN KEY (holder_id) REFERENCES holder (id),
    CONSTRAINT late_case_certificate_fk FOREIGN KEY (certificate_id) REFERENCES certificate (id) ON DELETE SET NULL,
    CONSTRAINT late_case_settled_ck CHECK ((settled_at IS NULL) = (settled_by IS NULL) AND (settled_at IS NULL) = (note IS NULL))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE utf8mb4_unicode_ci;
