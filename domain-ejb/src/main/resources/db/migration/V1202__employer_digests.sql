insert into job (name) values ('employer-digests');
