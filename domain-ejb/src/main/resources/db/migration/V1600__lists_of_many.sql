-- Lists over hundreds of thousands of people: deliveries are found by their recipient, seats and bookings without reading their rows.
alter table message
    add key message_recipient (recipient_name, status),
    add key message_recipient_employer (recipient_employer);

alter table booking_evidence
    drop key booking_evidence_person,
    add key booking_evidence_person (id_number_fingerprint, plan_year, kind, holds, training_class_id),
    add key booking_evidence_places (kind, holds, training_class_id, id_number_fingerprint);

alter table preregistration
    add key preregistration_places (kind, state, training_class_id, holder_id);
