-- Whoever is at risk is found without reading a row of their certificate.
alter table certificate
    drop key certificate_current,
    add key certificate_current (successor_id, last_valid_day, holder_id);

alter table preregistration drop key preregistration_places;

alter table booking_evidence drop key booking_evidence_places;
