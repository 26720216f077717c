-- Whoever is at risk is found without reading a row of their certificate or of their place.
alter table certificate
    drop key certificate_current,
    add key certificate_current (successor_id, last_valid_day, holder_id);

alter table preregistration
    drop key preregistration_places,
    add key preregistration_person (holder_id, kind, state, training_class_id);

alter table booking_evidence
    drop key booking_evidence_places;
