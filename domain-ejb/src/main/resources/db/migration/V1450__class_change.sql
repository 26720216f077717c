-- Changes of published classes on their way to people (R-P4). At most one of a class waits for further edits.
create table class_change (
    id            bigint       not null auto_increment,
    class_code    varchar(20)  not null,
    status        varchar(12)  not null,
    waiting_class varchar(20)  generated always as (case when status = 'WAITING' then class_code end) stored,
    before_facts  text         not null,
    after_facts   text         not null,
    sentence      varchar(500) not null,
    edits         int          not null,
    first_edit_at datetime(3)  not null,
    last_edit_at  datetime(3)  not null,
    due_at        datetime(3)  not null,
    edited_by     varchar(80)  not null,
    notice_slug   varchar(40)  null,
    settled_at    datetime(3)  null,
    finished_at   datetime(3)  null,
    primary key (id),
    unique key class_change_waiting (waiting_class),
    key class_change_due (status, due_at),
    key class_change_of_class (class_code, id),
    constraint class_change_status_ck check (status in ('WAITING', 'SENDING', 'SENT', 'EMPTY')),
    constraint class_change_edits_ck check (edits > 0),
    constraint class_change_due_ck check (due_at >= first_edit_at)
) engine = InnoDB default charset = utf8mb4 collate utf8mb4_unicode_ci;

create table class_change_edit (
    id           bigint       not null auto_increment,
    change_id    bigint       not null,
    before_facts text         not null,
    after_facts  text         not null,
    sentence     varchar(500) not null,
    edited_at    datetime(3)  not null,
    edited_by    varchar(80)  not null,
    primary key (id),
    key class_change_edit_of (change_id),
    constraint class_change_edit_fk foreign key (change_id) references class_change (id) on delete cascade
) engine = InnoDB default charset = utf8mb4 collate utf8mb4_unicode_ci;

-- Who is told, once each.
create table class_change_person (
    id          bigint      not null auto_increment,
    change_id   bigint      not null,
    holder_id   bigint      not null,
    tie         varchar(12) not null,
    tied_at     datetime(3) not null,
    told_at     datetime(3) null,
    channels    varchar(40) null,
    primary key (id),
    unique key class_change_person_once (change_id, holder_id),
    constraint class_change_person_change_fk foreign key (change_id) references class_change (id) on delete cascade,
    constraint class_change_person_holder_fk foreign key (holder_id) references holder (id),
    constraint class_change_person_tie_ck check (tie in ('ENROLLED', 'REMINDED'))
) engine = InnoDB default charset = utf8mb4 collate utf8mb4_unicode_ci;

insert into job (name) values ('class-changes');
