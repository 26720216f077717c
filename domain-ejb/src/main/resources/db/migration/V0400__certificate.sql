-- The certificate register. A row of certificate is one term of validity; the current one has no successor.
CREATE TABLE holder (
    id                    BIGINT         NOT NULL AUTO_INCREMENT,
    name                  VARCHAR(60)    NOT NULL,
    document_type         VARCHAR(20)    NOT NULL DEFAULT 'ID_CARD',
    id_number_sealed      VARBINARY(255) NOT NULL,
    id_number_fingerprint BINARY(32)     NOT NULL,
    id_number_masked      VARCHAR(40)    NOT NULL,
    mobile_sealed         VARBINARY(255) NULL,
    mobile_fingerprint    BINARY(32)     NULL,
    mobile_masked         VARCHAR(20)    NULL,
    email                 VARCHAR(254)   NULL,
    employer_name         VARCHAR(120)   NULL,
    fictitious            BOOLEAN        NOT NULL DEFAULT FALSE,
    PRIMARY KEY (id),
    UNIQUE KEY holder_id_number (id_number_fingerprint),
    KEY holder_mobile (mobile_fingerprint),
    KEY holder_name (name),
    KEY holder_employer (employer_name)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- Every uploaded file, with who, when and what came of it.
CREATE TABLE certificate_import (
    id             BIGINT       NOT NULL AUTO_INCREMENT,
    file_name      VARCHAR(200) NOT NULL,
    file_bytes     BIGINT       NOT NULL,
    status         VARCHAR(12)  NOT NULL,
    good_rows      INT          NOT NULL DEFAULT 0,
    warned_rows    INT          NOT NULL DEFAULT 0,
    bad_rows       INT          NOT NULL DEFAULT 0,
    known_rows     INT          NOT NULL DEFAULT 0,
    stored_rows    INT          NOT NULL DEFAULT 0,
    renewed_rows   INT          NOT NULL DEFAULT 0,
    overtaken_rows INT          NOT NULL DEFAULT 0,
    new_holders    INT          NOT NULL DEFAULT 0,
    uploaded_by    VARCHAR(80)  NOT NULL,
    uploaded_at    DATETIME(3)  NOT NULL,
    settled_by     VARCHAR(80)  NULL,
    settled_at     DATETIME(3)  NULL,
    undone_by      VARCHAR(80)  NULL,
    undone_at      DATETIME(3)  NULL,
    PRIMARY KEY (id),
    CONSTRAINT certificate_import_status_ck CHECK (status IN ('READING', 'PREVIEW', 'STORED', 'DISCARDED', 'UNDONE'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE certificate (
    id             BIGINT      NOT NULL AUTO_INCREMENT,
    holder_id      BIGINT      NOT NULL,
    post           VARCHAR(20) NOT NULL,
    number         VARCHAR(60) NOT NULL,
    issued_on      DATE        NULL,
    last_valid_day DATE        NOT NULL,
    successor_id   BIGINT      NULL,
    import_id      BIGINT      NULL,
    PRIMARY KEY (id),
    UNIQUE KEY certificate_term (holder_id, post, last_valid_day),
    UNIQUE KEY certificate_successor (successor_id),
    KEY certificate_expiry (last_valid_day, successor_id),
    KEY certificate_current (successor_id, last_valid_day),
    KEY certificate_number (number),
    KEY certificate_import (import_id),
    CONSTRAINT certificate_holder_fk FOREIGN KEY (holder_id) REFERENCES holder (id),
    CONSTRAINT certificate_successor_fk FOREIGN KEY (successor_id) REFERENCES certificate (id),
    CONSTRAINT certificate_import_fk FOREIGN KEY (import_id) REFERENCES certificate_import (id),
    CONSTRAINT certificate_post_ck CHECK (post IN ('PRINCIPAL', 'SAFETY_MANAGER')),
    CONSTRAINT certificate_term_ck CHECK (issued_on IS NULL OR issued_on <= last_valid_day)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- The rows of a preview: judged, personal data sealed. They go when the import is discarded or undone.
CREATE TABLE certificate_import_row (
    import_id             BIGINT         NOT NULL,
    sheet_row            INT            NOT NULL,
    verdict               VARCHAR(10)    NOT NULL,
    name                  VARCHAR(60)    NULL,
    id_number_sealed      VARBINARY(255) NULL,
    id_number_fingerprint BINARY(32)     NULL,
    id_number_masked      VARCHAR(40)    NULL,
    mobile_sealed         VARBINARY(255) NULL,
    mobile_fingerprint    BINARY(32)     NULL,
    mobile_masked         VARCHAR(20)    NULL,
    email                 VARCHAR(254)   NULL,
    employer_name         VARCHAR(120)   NULL,
    post                  VARCHAR(20)    NULL,
    number                VARCHAR(60)    NULL,
    issued_on             DATE           NULL,
    last_valid_day        DATE           NULL,
    findings              TEXT           NOT NULL,
    typed_sealed          BLOB           NULL,
    PRIMARY KEY (import_id, sheet_row),
    KEY certificate_import_row_verdict (import_id, verdict, sheet_row),
    KEY certificate_import_row_person (import_id, id_number_fingerprint),
    CONSTRAINT certificate_import_row_fk FOREIGN KEY (import_id) REFERENCES certificate_import (id) ON DELETE CASCADE,
    CONSTRAINT certificate_import_row_verdict_ck CHECK (verdict IN ('GOOD', 'WARNED', 'BAD', 'KNOWN'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- What an import found of each person it touched, so that it can be undone.
CREATE TABLE certificate_import_holder (
    import_id          BIGINT         NOT NULL,
    holder_id          BIGINT         NOT NULL,
    created            BOOLEAN        NOT NULL,
    mobile_sealed      VARBINARY(255) NULL,
    mobile_fingerprint BINARY(32)     NULL,
    mobile_masked      VARCHAR(20)    NULL,
    email              VARCHAR(254)   NULL,
    employer_name      VARCHAR(120)   NULL,
    PRIMARY KEY (import_id, holder_id),
    KEY certificate_import_holder_person (holder_id, import_id),
    CONSTRAINT certificate_import_holder_import_fk FOREIGN KEY (import_id) REFERENCES certificate_import (id),
    CONSTRAINT certificate_import_holder_holder_fk FOREIGN KEY (holder_id) REFERENCES holder (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- Whoever changes the register with many rows at once holds this row, so that two imports never judge the same state.
CREATE TABLE certificate_register_turn (
    id TINYINT NOT NULL,
    PRIMARY KEY (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

INSERT INTO certificate_register_turn (id) VALUES (1);
