-- Lists over hundreds of thousands of people: deliveries are found by their recipient, bookings of a person without reading their rows.
alter table message
    add key message_recipient (recipient_name),
    add key message_recipient_employer (recipient_employer);

alter table booking_evidence
    drop key booking_evidence_person,
    add key booking_evidence_person (id_number_fingerprint, plan_year, kind, holds, training_class_id);
