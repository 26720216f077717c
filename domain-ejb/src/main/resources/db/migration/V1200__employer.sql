-- A company whose people the centre follows. It is here only once the centre's staff have confirmed its first clerk.
create table employer (
    id                 bigint       not null auto_increment,
    name               varchar(120) not null,
    credit_code        varchar(18)  not null,
    credit_code_reason varchar(200) null,
    address            varchar(200) not null,
    contact_name       varchar(60)  not null,
    contact_phone      varchar(30)  not null,
    fictitious         boolean      not null default false,
    created_at         datetime(3)  not null,
    primary key (id),
    unique key employer_credit_code (credit_code),
    key employer_name (name),
    constraint employer_credit_code_ck check (credit_code regexp '^[0-9A-Z]{18}$')
) engine = InnoDB default charset = utf8mb4 collate utf8mb4_unicode_ci;

-- What an account says of its company, and what the centre's staff made of it. Confirmed is who has a company.
create table employer_clerk (
    id                 bigint       not null auto_increment,
    account_id         bigint       not null,
    employer_id        bigint       null,
    state              varchar(10)  not null,
    company_name       varchar(120) not null,
    credit_code        varchar(18)  not null,
    credit_code_reason varchar(200) null,
    address            varchar(200) not null,
    contact_name       varchar(60)  not null,
    contact_phone      varchar(30)  not null,
    asked_at           datetime(3)  not null,
    decided_at         datetime(3)  null,
    decided_by         varchar(80)  null,
    decision_reason    varchar(200) null,
    primary key (id),
    unique key employer_clerk_account (account_id),
    key employer_clerk_employer (employer_id, state),
    key employer_clerk_state (state, asked_at),
    constraint employer_clerk_account_fk foreign key (account_id) references account (id),
    constraint employer_clerk_employer_fk foreign key (employer_id) references employer (id),
    constraint employer_clerk_state_ck check (state in ('PENDING', 'CONFIRMED', 'REFUSED')),
    constraint employer_clerk_confirmed_ck check ((state = 'CONFIRMED') = (employer_id is not null)),
    constraint employer_clerk_refused_ck check (state <> 'REFUSED' or decision_reason is not null)
) engine = InnoDB default charset = utf8mb4 collate utf8mb4_unicode_ci;

-- Who works where, from when to when (both inclusive); the current employment has no end, and a person has at most one.
create table employment (
    id              bigint      not null auto_increment,
    holder_id       bigint      not null,
    employer_id     bigint      not null,
    post            varchar(20) not null,
    since           date        not null,
    until           date        null,
    consent_version varchar(20) not null,
    consent_at      datetime(3) not null,
    consent_by      varchar(80) not null,
    ended_by        varchar(80) null,
    now_holder      bigint generated always as (case when until is null then holder_id end) stored,
    primary key (id),
    unique key employment_now (now_holder),
    key employment_people (employer_id, until, holder_id),
    key employment_holder (holder_id, since),
    constraint employment_holder_fk foreign key (holder_id) references holder (id),
    constraint employment_employer_fk foreign key (employer_id) references employer (id),
    constraint employment_post_ck check (post in ('PRINCIPAL', 'SAFETY_MANAGER')),
    constraint employment_term_ck check (until is null or until >= since)
) engine = InnoDB default charset = utf8mb4 collate utf8mb4_unicode_ci;

-- A person whom a company wants to enter and the centre must look at first: employed elsewhere, or known by another name.
create table employment_claim (
    id              bigint      not null auto_increment,
    employer_id     bigint      not null,
    holder_id       bigint      not null,
    typed_name      varchar(60) not null,
    post            varchar(20) not null,
    consent_version varchar(20) not null,
    asked_by        varchar(80) not null,
    asked_at        datetime(3) not null,
    state           varchar(10) not null,
    decided_by      varchar(80) null,
    decided_at      datetime(3) null,
    decision_reason varchar(200) null,
    open_of         bigint generated always as (case when state = 'OPEN' then holder_id end) stored,
    primary key (id),
    unique key employment_claim_open (employer_id, open_of),
    key employment_claim_state (state, asked_at),
    constraint employment_claim_employer_fk foreign key (employer_id) references employer (id),
    constraint employment_claim_holder_fk foreign key (holder_id) references holder (id),
    constraint employment_claim_post_ck check (post in ('PRINCIPAL', 'SAFETY_MANAGER')),
    constraint employment_claim_state_ck check (state in ('OPEN', 'AGREED', 'REFUSED')),
    constraint employment_claim_refused_ck check (state <> 'REFUSED' or decision_reason is not null)
) engine = InnoDB default charset = utf8mb4 collate utf8mb4_unicode_ci;
