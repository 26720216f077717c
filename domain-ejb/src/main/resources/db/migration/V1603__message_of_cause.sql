-- What became of a cause's messages is read in the index alone.
alter table message drop key message_of_cause, add key message_of_cause (cause, cause_id, status);
