-- The list of staff over some hundred thousand rows: every order and every filter follows an index.
ALTER TABLE preregistration
    ADD COLUMN holder_name VARCHAR(60) NOT NULL DEFAULT '' AFTER holder_id,
    ADD KEY preregistration_by_name (holder_name, id),
    ADD KEY preregistration_by_class_and_time (training_class_id, made_at, id),
    ADD KEY preregistration_by_class_and_name (training_class_id, holder_name, id),
    ADD KEY preregistration_by_kind (kind, made_at, id),
    ADD KEY preregistration_by_employer_only (employer_name, id);

CREATE INDEX holder_masked ON holder (id_number_masked);
