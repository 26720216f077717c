-- Every vain attempt to deliver; and the employer beside the recipient's name, for the search.
create table message_attempt (
    id         bigint       not null auto_increment,
    message_id bigint       not null,
    failed_at  datetime(3)  not null,
    reason     varchar(30)  not null,
    detail     varchar(300) null,
    primary key (id),
    key message_attempt_of_message (message_id),
    constraint message_attempt_message_fk foreign key (message_id) references message (id) on delete cascade
) engine = InnoDB default charset = utf8mb4;

alter table message add column recipient_employer varchar(120) null after recipient_name,
    add key message_of_status (status, id);
