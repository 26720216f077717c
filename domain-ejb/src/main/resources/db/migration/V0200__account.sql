-- Who may log in. Trainees and clerks by ID number or mobile, staff by a log-in name.
create table account (
    id                    bigint         not null auto_increment,
    login                 varchar(40)    null,
    name                  varchar(40)    not null,
    document_type         varchar(10)    null,
    id_number_sealed      varbinary(255) null,
    id_number_fingerprint binary(32)     null,
    id_number_masked      varchar(40)    null,
    mobile_sealed         varbinary(255) null,
    mobile_fingerprint    binary(32)     null,
    mobile_masked         varchar(20)    null,
    email                 varchar(254)   null,
    employer_name         varchar(100)   null,
    password_hash         varchar(255)   not null,
    password_initial      boolean        not null default false,
    state                 varchar(10)    not null default 'ACTIVE',
    sessions_since        int            not null default 0,
    language              varchar(2)     not null default 'ZH',
    terms_version         varchar(20)    null,
    terms_agreed_at       datetime(3)    null,
    created_at            datetime(3)    not null,
    last_log_in_at        datetime(3)    null,
    primary key (id),
    unique key account_login (login),
    unique key account_id_number (id_number_fingerprint),
    unique key account_mobile (mobile_fingerprint),
    constraint account_state_ck check (state in ('ACTIVE', 'LOCKED')),
    constraint account_document_ck check (document_type in ('ID_CARD', 'PASSPORT', 'OTHER')),
    constraint account_findable_ck check (login is not null or (id_number_fingerprint is not null and mobile_fingerprint is not null))
) engine = InnoDB default charset = utf8mb4;

create table account_role (
    account_id bigint      not null,
    role       varchar(30) not null,
    primary key (account_id, role),
    constraint account_role_account_fk foreign key (account_id) references account (id)
) engine = InnoDB default charset = utf8mb4;

-- Failed log-ins by whom was tried and from where, whether or not there is such an account.
create table log_in_throttle (
    id            bigint      not null auto_increment,
    kind          varchar(10) not null,
    fingerprint   binary(32)  not null,
    failures      int         not null,
    last_at       datetime(3) not null,
    blocked_until datetime(3) null,
    primary key (id),
    unique key log_in_throttle_of (kind, fingerprint),
    key log_in_throttle_last (last_at),
    constraint log_in_throttle_kind_ck check (kind in ('ACCOUNT', 'CLIENT', 'CODE'))
) engine = InnoDB default charset = utf8mb4;

-- Proofs of a mobile or e-mail: for a new password (account_id, null when nobody matched) or a registration (applicant_sealed).
create table one_time_code (
    id                 bigint          not null auto_increment,
    purpose            varchar(12)     not null,
    handle_fingerprint binary(32)      not null,
    code_fingerprint   binary(32)      not null,
    account_id         bigint          null,
    applicant_sealed   varbinary(4000) null,
    tries              int             not null default 0,
    used               boolean         not null default false,
    expires_at         datetime(3)     not null,
    primary key (id),
    unique key one_time_code_handle (handle_fingerprint),
    key one_time_code_expiry (expires_at),
    constraint one_time_code_purpose_ck check (purpose in ('PASSWORD', 'REGISTRATION')),
    constraint one_time_code_account_fk foreign key (account_id) references account (id)
) engine = InnoDB default charset = utf8mb4;
