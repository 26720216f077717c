-- what the keys made of a known text when the first data were sealed; other keys are refused at the start
create table key_check (
    id          tinyint       not null primary key,
    sealed      varbinary(64) not null,
    fingerprint binary(32)    not null,
    constraint key_check_is_one check (id = 1)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;
