-- What was said when a person whom nothing else reaches was called.
alter table reminder add column call_note varchar(200) null after called_by;
