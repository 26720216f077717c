-- One row for each certificate, last valid day and distance (-1: the void notice), whatever runs twice or at once (R-N2).
create table reminder (
    id             bigint      not null auto_increment,
    certificate_id bigint      not null,
    last_valid_day date        not null,
    distance       smallint    not null,
    planned_on     date        not null,
    planned_at     datetime(3) not null,
    code           varchar(40) not null,
    class_code     varchar(20) null,
    called_at      datetime(3) null,
    called_by      varchar(80) null,
    primary key (id),
    unique key reminder_once (certificate_id, last_valid_day, distance),
    key reminder_of_slice (last_valid_day, distance),
    key reminder_planned (planned_on, distance),
    constraint reminder_certificate_fk foreign key (certificate_id) references certificate (id),
    constraint reminder_distance_ck check (distance >= -1),
    constraint reminder_not_early_ck check (planned_on >= date_sub(last_valid_day, interval distance day)),
    constraint reminder_call_ck check ((called_at is null) = (called_by is null))
) engine = InnoDB default charset = utf8mb4;

-- The row that a run holds while it plans a slice.
create table reminder_slice (
    last_valid_day date     not null,
    distance       smallint not null,
    primary key (last_valid_day, distance)
) engine = InnoDB default charset = utf8mb4;

-- The days that complete runs have covered, and the newest certificate each can have seen.
create table reminder_run (
    id                  bigint      not null auto_increment,
    as_of               date        not null,
    highest_certificate bigint      not null,
    finished_at         datetime(3) not null,
    primary key (id),
    key reminder_run_day (as_of, id)
) engine = InnoDB default charset = utf8mb4;
