-- Seats that pre-registrations hold in a class (R-B4, R-C3a). Counted here by conditional updates, so that two people never
-- get the last one; lowering the capacity below what is taken is refused.
ALTER TABLE training_class
    ADD COLUMN seats_taken INT NOT NULL DEFAULT 0,
    ADD CONSTRAINT training_class_seats CHECK (seats_taken >= 0 AND (capacity IS NULL OR seats_taken <= capacity));
