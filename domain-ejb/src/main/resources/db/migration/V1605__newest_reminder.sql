-- Whoever is due is counted in an index alone: by the nearest reminder of each certificate and last valid day, which nothing has
-- superseded, whether somebody called, and when the first of its messages left by mail or SMS.
alter table reminder
    add column superseded   boolean     not null default false after distance,
    add column delivered_at datetime(3) null after class_code;

update reminder r
join reminder nearer force index (reminder_once) on nearer.certificate_id = r.certificate_id and nearer.last_valid_day = r.last_valid_day and nearer.distance < r.distance
set r.superseded = true;

update reminder r
set r.delivered_at = (select min(m.sent_at) from message m where m.cause = 'reminder' and m.cause_id = r.id and m.status = 'SENT');

alter table reminder add key reminder_newest (superseded, last_valid_day, certificate_id, distance, called_at, delivered_at);
