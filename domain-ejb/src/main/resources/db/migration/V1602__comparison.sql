-- Where everybody stands between the two systems as they were last compared: it follows from the rest, and can be made anew at any time.
create table compared_person (
    id                    bigint       not null auto_increment,
    id_number_fingerprint binary(32)   not null,
    plan_year             smallint     not null,
    kind                  varchar(12)  not null,
    list                  varchar(16)  not null,
    class_id              bigint       not null,
    name                  varchar(60)  not null,
    employer_name         varchar(120) not null,
    preregistration_id    bigint       null,
    holder_id             bigint       null,
    seat                  boolean      not null,
    booked_class_id       bigint       null,
    name_differs          boolean      not null,
    employer_differs      boolean      not null,
    mobile_differs        boolean      not null,
    primary key (id),
    unique key compared_person_once (preregistration_id),
    key compared_person (id_number_fingerprint, plan_year, kind),
    key compared_person_count (plan_year, class_id, list),
    key compared_person_page (plan_year, list, class_id, name),
    key compared_person_places (holder_id, kind, seat, class_id, booked_class_id),
    constraint compared_person_list_ck check (list in ('ONLY_HERE', 'CLASS_DIFFERS', 'DATA_DIFFERS', 'ONLY_THERE', 'IN_BOTH')),
    constraint compared_person_side_ck check ((preregistration_id is null) = (list = 'ONLY_THERE'))
) engine = InnoDB default charset = utf8mb4 collate utf8mb4_unicode_ci;

-- What has changed since it was compared says so by itself, whoever changed it.
alter table preregistration
    add column compared_version int null,
    add column uncompared tinyint generated always as (if(compared_version <=> version, null, 1)) stored,
    add key preregistration_uncompared (uncompared);

-- Nobody asks by them any more.
alter table booking_evidence drop key booking_evidence_year;
