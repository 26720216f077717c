-- Those at risk are filtered and sorted by post in the index that finds them.
alter table certificate
    drop key certificate_current,
    add key certificate_current (successor_id, last_valid_day, holder_id, post);
