-- A list that is sorted by employers has a place for everybody: nobody's is null.
update holder set employer_name = '' where employer_name is null;

update certificate_import_holder set employer_name = '' where employer_name is null;

alter table holder modify employer_name varchar(120) not null default '';
