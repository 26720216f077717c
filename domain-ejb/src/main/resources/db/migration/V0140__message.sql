-- What leaves the house: immutable template versions, and every message written from them with its delivery.
create table message_template (
    id         bigint       not null auto_increment,
    code       varchar(40)  not null,
    channel    varchar(10)  not null,
    language   varchar(2)   not null,
    version    int          not null,
    subject    varchar(200) not null,
    body       varchar(4000) not null,
    created_at datetime(3)  not null,
    created_by varchar(80)  not null,
    primary key (id),
    unique key message_template_version (code, channel, language, version)
) engine = InnoDB default charset = utf8mb4;

create table message (
    id              bigint       not null auto_increment,
    template_id     bigint       not null,
    channel         varchar(10)  not null,
    account_id      bigint       null,
    recipient_name  varchar(80)  not null,
    email           varchar(254) null,
    mobile_sealed   varbinary(255) null,
    mobile_masked   varchar(20)  null,
    arguments       varchar(2000) not null,
    secret_sealed   varbinary(512) null,
    cause           varchar(20)  null,
    cause_id        bigint       null,
    dedupe_key      varchar(100) not null,
    status          varchar(12)  not null,
    reason          varchar(30)  null,
    detail          varchar(300) null,
    attempts        int          not null default 0,
    not_after       datetime(3)  null,
    next_attempt_at datetime(3)  null,
    claim           varchar(36)  null,
    claimed_until   datetime(3)  null,
    created_at      datetime(3)  not null,
    sent_at         datetime(3)  null,
    read_at         datetime(3)  null,
    primary key (id),
    unique key message_once (dedupe_key),
    key message_due (next_attempt_at),
    key message_of_account (account_id, channel, id),
    key message_of_cause (cause, cause_id),
    constraint message_template_fk foreign key (template_id) references message_template (id),
    constraint message_channel_ck check (channel in ('IN_APP', 'EMAIL', 'SMS')),
    constraint message_status_ck check (status in ('WAITING', 'SENT', 'FAILED', 'GIVEN_UP', 'SUPPRESSED')),
    constraint message_address_ck check (case channel when 'IN_APP' then account_id is not null
                                                      when 'EMAIL' then email is not null
                                                      else mobile_sealed is not null end)
) engine = InnoDB default charset = utf8mb4;
