-- Deliveries are sorted by every column they show, and counted within days.
alter table message
    add key message_written (created_at, status),
    add key message_sent (sent_at),
    add key message_attempts (attempts),
    add key message_channel (channel);
