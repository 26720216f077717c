-- The training plan, annex 1 of the yearly notice (R-P2). Every date range includes both ends.
CREATE TABLE venue (
    id      BIGINT       NOT NULL AUTO_INCREMENT,
    code    VARCHAR(20)  NOT NULL,
    name    VARCHAR(60)  NOT NULL,
    address VARCHAR(120) NOT NULL,
    phone   VARCHAR(30)  NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY venue_code (code)
);

CREATE TABLE training_class (
    id                BIGINT      NOT NULL AUTO_INCREMENT,
    code              VARCHAR(20) NOT NULL,
    plan_year         SMALLINT    NOT NULL,
    kind              VARCHAR(12) NOT NULL,
    session_number    SMALLINT    NOT NULL,
    name              VARCHAR(60) NOT NULL,
    centre_deadline   DATE        NOT NULL,
    booking_opens     DATE        NOT NULL,
    booking_closes    DATE        NOT NULL,
    venue_id          BIGINT      NOT NULL,
    check_in_on       DATE        NOT NULL,
    check_in_from     TIME        NOT NULL,
    check_in_to       TIME        NOT NULL,
    study_from        DATE        NOT NULL,
    study_to          DATE        NOT NULL,
    capacity          INT         NULL,
    status            VARCHAR(12) NOT NULL,
    revision          INT         NOT NULL DEFAULT 0,
    changed_at        DATETIME(3) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY training_class_code (code),
    UNIQUE KEY training_class_session (plan_year, kind, session_number),
    CONSTRAINT training_class_venue FOREIGN KEY (venue_id) REFERENCES venue (id),
    CONSTRAINT training_class_kind CHECK (kind IN ('TRAINING', 'RETRAINING')),
    CONSTRAINT training_class_status CHECK (status IN ('DRAFT', 'PUBLISHED', 'CANCELLED')),
    CONSTRAINT training_class_window CHECK (booking_opens <= booking_closes),
    CONSTRAINT training_class_check_in CHECK (check_in_from < check_in_to),
    CONSTRAINT training_class_study CHECK (check_in_on <= study_from AND study_from <= study_to),
    CONSTRAINT training_class_capacity CHECK (capacity IS NULL OR capacity > 0)
);

-- The months of expiry a retraining class serves; one or several, none for initial training.
CREATE TABLE training_class_month (
    training_class_id BIGINT   NOT NULL,
    expiry_month      TINYINT  NOT NULL,
    PRIMARY KEY (training_class_id, expiry_month),
    CONSTRAINT training_class_month_class FOREIGN KEY (training_class_id) REFERENCES training_class (id) ON DELETE CASCADE,
    CONSTRAINT training_class_month_range CHECK (expiry_month BETWEEN 1 AND 12)
);
