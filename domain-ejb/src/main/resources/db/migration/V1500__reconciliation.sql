-- Rosters of the provincial system as staff brought them, with who, when and what came of it.
create table roster_import (
    id          bigint       not null auto_increment,
    plan_year   smallint     not null,
    file_name   varchar(200) not null,
    file_bytes  bigint       not null,
    status      varchar(12)  not null,
    good_rows   int          not null default 0,
    warned_rows int          not null default 0,
    bad_rows    int          not null default 0,
    stored_rows int          not null default 0,
    uploaded_by varchar(80)  not null,
    uploaded_at datetime(3)  not null,
    settled_by  varchar(80)  null,
    settled_at  datetime(3)  null,
    undone_by   varchar(80)  null,
    undone_at   datetime(3)  null,
    primary key (id),
    constraint roster_import_status_ck check (status in ('READING', 'PREVIEW', 'STORED', 'DISCARDED', 'UNDONE'))
) engine = InnoDB default charset = utf8mb4 collate utf8mb4_unicode_ci;

-- The rows of a preview: judged; no whole ID number or mobile but in what a person has to mend, sealed. They go with the preview.
create table roster_row (
    import_id             bigint       not null,
    sheet_row             int          not null,
    verdict               varchar(10)  not null,
    name                  varchar(60)  null,
    id_number_fingerprint binary(32)   null,
    id_number_masked      varchar(40)  null,
    employer_name         varchar(120) null,
    training_class_id     bigint       null,
    class_name            varchar(60)  null,
    state                 varchar(12)  null,
    mobile_fingerprint    binary(32)   null,
    mobile_masked         varchar(20)  null,
    findings              text         not null,
    typed_sealed          blob         null,
    primary key (import_id, sheet_row),
    key roster_row_verdict (import_id, verdict, sheet_row),
    constraint roster_row_import_fk foreign key (import_id) references roster_import (id) on delete cascade,
    constraint roster_row_verdict_ck check (verdict in ('GOOD', 'WARNED', 'BAD', 'KNOWN'))
) engine = InnoDB default charset = utf8mb4 collate utf8mb4_unicode_ci;

-- Who is booked where. Today the only source is the province's roster; bookings of our own exam system will be another. A newer
-- roster of a class takes the force from the rows of the older one, which stay.
create table booking_evidence (
    id                    bigint       not null auto_increment,
    source                varchar(10)  not null,
    source_id             bigint       not null,
    training_class_id     bigint       not null,
    plan_year             smallint     not null,
    kind                  varchar(12)  not null,
    id_number_fingerprint binary(32)   not null,
    id_number_masked      varchar(40)  not null,
    name                  varchar(60)  not null,
    employer_name         varchar(120) null,
    mobile_fingerprint    binary(32)   null,
    mobile_masked         varchar(20)  null,
    state                 varchar(12)  not null,
    in_force              boolean      not null,
    holds                 boolean      generated always as (in_force and state in ('SUBMITTED', 'ACCEPTED')) stored,
    in_force_class_id     bigint       generated always as (case when in_force then training_class_id end) stored,
    primary key (id),
    unique key booking_evidence_once (in_force_class_id, id_number_fingerprint),
    key booking_evidence_person (id_number_fingerprint, plan_year, kind, holds),
    key booking_evidence_year (plan_year, holds, kind),
    key booking_evidence_source (source, source_id, training_class_id),
    key booking_evidence_class (training_class_id, source_id),
    constraint booking_evidence_class_fk foreign key (training_class_id) references training_class (id),
    constraint booking_evidence_source_ck check (source in ('ROSTER')),
    constraint booking_evidence_state_ck check (state in ('SUBMITTED', 'ACCEPTED', 'REJECTED', 'CANCELLED'))
) engine = InnoDB default charset = utf8mb4 collate utf8mb4_unicode_ci;

-- One row for each person, class, kind, anchor and day, whatever runs twice or at once (R-R4). Of a pre-registration, or (centre
-- deadline near) of a certificate. The anchor is the class's date that the day is counted from: a class that moves is reminded anew.
create table gap_reminder (
    id                 bigint      not null auto_increment,
    kind               varchar(20) not null,
    training_class_id  bigint      not null,
    preregistration_id bigint      null,
    certificate_id     bigint      null,
    subject_id         bigint      generated always as (coalesce(preregistration_id, certificate_id)) stored,
    anchor             date        not null,
    due_on             date        not null,
    planned_on         date        not null,
    planned_at         datetime(3) not null,
    primary key (id),
    unique key gap_reminder_once (kind, subject_id, training_class_id, anchor, due_on),
    key gap_reminder_of_preregistration (preregistration_id, planned_on),
    key gap_reminder_of_certificate (certificate_id),
    constraint gap_reminder_kind_ck check (kind in ('WINDOW_OPEN', 'NOT_BOOKED', 'BY_HAND', 'DEADLINE_NEAR')),
    constraint gap_reminder_not_early_ck check (planned_on >= due_on),
    constraint gap_reminder_subject_ck check (case kind when 'DEADLINE_NEAR' then certificate_id is not null else preregistration_id is not null end)
) engine = InnoDB default charset = utf8mb4 collate utf8mb4_unicode_ci;

-- Whoever puts rosters in force, or plans gap reminders, holds its row.
create table reconciliation_turn (
    id tinyint not null,
    primary key (id)
) engine = InnoDB default charset = utf8mb4 collate utf8mb4_unicode_ci;

insert into reconciliation_turn (id) values (1), (2);

insert into job (name) values ('gap-reminders');
