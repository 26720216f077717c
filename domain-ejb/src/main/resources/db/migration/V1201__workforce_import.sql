-- Sheets by which a clerk enters and pre-registers many people at once, and what came of them.
create table workforce_import (
    id              bigint       not null auto_increment,
    employer_id     bigint       not null,
    file_name       varchar(200) not null,
    status          varchar(12)  not null,
    good_rows       int          not null default 0,
    warned_rows     int          not null default 0,
    bad_rows        int          not null default 0,
    known_rows      int          not null default 0,
    stored_people   int          not null default 0,
    stored_places   int          not null default 0,
    overtaken_rows  int          not null default 0,
    risk_accepted   boolean      not null default false,
    uploaded_by     varchar(80)  not null,
    uploaded_at     datetime(3)  not null,
    settled_by      varchar(80)  null,
    settled_at      datetime(3)  null,
    primary key (id),
    key workforce_import_employer (employer_id, id),
    constraint workforce_import_employer_fk foreign key (employer_id) references employer (id),
    constraint workforce_import_status_ck check (status in ('READING', 'PREVIEW', 'STORED', 'DISCARDED'))
) engine = InnoDB default charset = utf8mb4 collate utf8mb4_unicode_ci;

-- The rows of a preview: judged, personal data sealed. They go when the import is discarded.
create table workforce_import_row (
    import_id             bigint         not null,
    sheet_row             int            not null,
    verdict               varchar(10)    not null,
    name                  varchar(60)    null,
    id_number_sealed      varbinary(255) null,
    id_number_fingerprint binary(32)     null,
    id_number_masked      varchar(40)    null,
    mobile_sealed         varbinary(255) null,
    mobile_fingerprint    binary(32)     null,
    mobile_masked         varchar(20)    null,
    post                  varchar(20)    null,
    class_code            varchar(20)    null,
    class_name            varchar(60)    null,
    risky                 boolean        not null default false,
    findings              text           not null,
    typed_sealed          blob           null,
    primary key (import_id, sheet_row),
    key workforce_import_row_verdict (import_id, verdict, sheet_row),
    constraint workforce_import_row_fk foreign key (import_id) references workforce_import (id) on delete cascade,
    constraint workforce_import_row_verdict_ck check (verdict in ('GOOD', 'WARNED', 'BAD', 'KNOWN'))
) engine = InnoDB default charset = utf8mb4 collate utf8mb4_unicode_ci;
