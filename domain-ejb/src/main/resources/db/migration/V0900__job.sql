-- One row for each job: what has been started for its schedule, by whom, and when it was last well. The row is the guard
-- that makes two nodes start a due run once.
create table job (
    id           bigint       not null auto_increment,
    name         varchar(40)  not null,
    watched_from datetime(3)  null,
    last_due     datetime(3)  null,
    claimed_by   varchar(120) null,
    last_good_at datetime(3)  null,
    paused_by    varchar(80)  null,
    paused_at    datetime(3)  null,
    primary key (id),
    unique key job_name (name)
) engine = InnoDB default charset = utf8mb4;

insert into job (name) values ('expiry-reminders'), ('message-delivery');

-- One row for each execution. Times are the product's clock; elapsed is real time. A run that nobody keeps alive
-- (beat_at, real time) has lost its process.
create table job_run (
    id             bigint       not null auto_increment,
    job            varchar(40)  not null,
    execution_id   bigint       null,
    restart_of     bigint       null,
    state          varchar(20)  not null,
    active_job     varchar(40)  generated always as (case when state in ('RUNNING', 'STOPPING') then job end) stored,
    cause          varchar(20)  not null,
    started_by     varchar(80)  not null,
    node           varchar(120) not null,
    as_of          date         not null,
    dry_run        boolean      not null,
    started_at     datetime(3)  not null,
    ended_at       datetime(3)  null,
    beat_at        datetime(3)  not null,
    elapsed_millis bigint       not null,
    step           varchar(40)  null,
    items_expected bigint       not null,
    items_read     bigint       not null,
    items_written  bigint       not null,
    items_skipped  bigint       not null,
    failure        varchar(40)  null,
    incident       varchar(40)  null,
    primary key (id),
    unique key job_run_one_at_a_time (active_job),
    key job_run_of_job (job, id),
    constraint job_run_counts_ck check (items_read >= 0 and items_written >= 0 and items_skipped >= 0)
) engine = InnoDB default charset = utf8mb4;

create table job_skip (
    id       bigint       not null auto_increment,
    run_id   bigint       not null,
    item     varchar(120) not null,
    reason   varchar(300) not null,
    primary key (id),
    key job_skip_of_run (run_id, id),
    constraint job_skip_run_fk foreign key (run_id) references job_run (id) on delete cascade
) engine = InnoDB default charset = utf8mb4;
