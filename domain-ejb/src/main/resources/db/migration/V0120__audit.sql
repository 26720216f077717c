-- Who did what to whom and when. Rows are only ever added.
CREATE TABLE audit_entry (
    id             BIGINT        NOT NULL AUTO_INCREMENT,
    happened_at    DATETIME(3)   NOT NULL,
    actor_id       BIGINT        NULL,
    actor          VARCHAR(100)  NOT NULL,
    action         VARCHAR(60)   NOT NULL,
    subject        VARCHAR(120)  NOT NULL,
    detail         VARCHAR(2000) NOT NULL,
    client_address VARCHAR(45)   NULL,
    PRIMARY KEY (id),
    KEY audit_entry_time (happened_at),
    KEY audit_entry_action (action, happened_at),
    KEY audit_entry_actor (actor, happened_at),
    KEY audit_entry_subject (subject, happened_at)
);
