-- Notices are written and changed by staff: drafts, a revision for every deed, files to download.
ALTER TABLE notice
    ADD COLUMN status       VARCHAR(12) NOT NULL DEFAULT 'PUBLISHED' AFTER slug,
    ADD COLUMN changed_by   VARCHAR(80) NOT NULL DEFAULT 'system' AFTER changed_at,
    ADD COLUMN search_words MEDIUMTEXT  NOT NULL DEFAULT '',
    ADD KEY notice_public (status, published_on, id),
    ADD CONSTRAINT notice_status CHECK (status IN ('DRAFT', 'PUBLISHED'));

UPDATE notice n SET search_words = concat_ws('\n', n.title, n.number, n.addressees, regexp_replace(n.body, '<[^>]*>', ' '),
    (SELECT group_concat(concat(a.title, '\n', regexp_replace(a.body, '<[^>]*>', ' ')) SEPARATOR '\n')
     FROM notice_annex a WHERE a.notice_id = n.id));

-- What a notice said after each deed; never changed. Annexes as a JSON list of title and body.
CREATE TABLE notice_revision (
    id           BIGINT       NOT NULL AUTO_INCREMENT,
    notice_id    BIGINT       NOT NULL,
    revision     INT          NOT NULL,
    deed         VARCHAR(12)  NOT NULL,
    number       VARCHAR(40)  NULL,
    title        VARCHAR(200) NOT NULL,
    issuer       VARCHAR(100) NOT NULL,
    addressees   VARCHAR(200) NOT NULL,
    published_on DATE         NOT NULL,
    pinned       BOOLEAN      NOT NULL,
    body         MEDIUMTEXT   NOT NULL,
    annexes      MEDIUMTEXT   NOT NULL,
    files        TEXT         NOT NULL,
    saved_at     DATETIME(3)  NOT NULL,
    saved_by     VARCHAR(80)  NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY notice_revision_once (notice_id, revision),
    CONSTRAINT notice_revision_notice FOREIGN KEY (notice_id) REFERENCES notice (id) ON DELETE CASCADE,
    CONSTRAINT notice_revision_deed CHECK (deed IN ('CREATED', 'EDITED', 'FILES', 'PUBLISHED', 'RESTORED'))
);

INSERT INTO notice_revision (notice_id, revision, deed, number, title, issuer, addressees, published_on, pinned, body, annexes, files,
    saved_at, saved_by)
SELECT n.id, n.revision, 'PUBLISHED', n.number, n.title, n.issuer, n.addressees, n.published_on, n.pinned, n.body,
    coalesce((SELECT concat('[', group_concat(json_object('title', a.title, 'body', a.body) ORDER BY a.ordinal), ']')
              FROM notice_annex a WHERE a.notice_id = n.id), '[]'), '', n.changed_at, n.changed_by
FROM notice n;

CREATE TABLE notice_file (
    id        BIGINT       NOT NULL AUTO_INCREMENT,
    notice_id BIGINT       NOT NULL,
    name      VARCHAR(120) NOT NULL,
    type      VARCHAR(8)   NOT NULL,
    size      INT          NOT NULL,
    content   MEDIUMBLOB   NOT NULL,
    added_at  DATETIME(3)  NOT NULL,
    added_by  VARCHAR(80)  NOT NULL,
    PRIMARY KEY (id),
    KEY notice_file_of_notice (notice_id),
    CONSTRAINT notice_file_notice FOREIGN KEY (notice_id) REFERENCES notice (id) ON DELETE CASCADE,
    CONSTRAINT notice_file_type CHECK (type IN ('PDF', 'DOCX', 'XLSX', 'PNG', 'JPG')),
    CONSTRAINT notice_file_size CHECK (size > 0)
);
