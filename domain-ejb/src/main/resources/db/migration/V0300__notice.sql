-- What the centre announces. Text is stored as safe HTML; an annex belongs to its notice.
CREATE TABLE notice (
    id           BIGINT       NOT NULL AUTO_INCREMENT,
    slug         VARCHAR(40)  NOT NULL,
    number       VARCHAR(40)  NULL,
    title        VARCHAR(200) NOT NULL,
    issuer       VARCHAR(100) NOT NULL,
    addressees   VARCHAR(200) NOT NULL,
    published_on DATE         NOT NULL,
    body         MEDIUMTEXT   NOT NULL,
    pinned       BOOLEAN      NOT NULL DEFAULT FALSE,
    revision     INT          NOT NULL DEFAULT 0,
    changed_at   DATETIME(3)  NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY notice_slug (slug),
    UNIQUE KEY notice_number (number),
    KEY notice_newest (published_on, id)
);

CREATE TABLE notice_annex (
    notice_id BIGINT       NOT NULL,
    ordinal   SMALLINT     NOT NULL,
    title     VARCHAR(200) NOT NULL,
    body      MEDIUMTEXT   NOT NULL,
    PRIMARY KEY (notice_id, ordinal),
    CONSTRAINT notice_annex_notice FOREIGN KEY (notice_id) REFERENCES notice (id) ON DELETE CASCADE,
    CONSTRAINT notice_annex_ordinal CHECK (ordinal > 0)
);
