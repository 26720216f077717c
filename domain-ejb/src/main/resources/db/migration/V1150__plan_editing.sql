-- The plan is edited: who saved last, and a version so that nobody is overwritten unseen.
ALTER TABLE training_class
    ADD COLUMN changed_by VARCHAR(60) NOT NULL DEFAULT 'system',
    ADD COLUMN version    INT         NOT NULL DEFAULT 0;

-- People its room takes; a class may state fewer or none.
ALTER TABLE venue
    ADD COLUMN room_seats INT NULL,
    ADD CONSTRAINT venue_room_seats CHECK (room_seats IS NULL OR room_seats BETWEEN 1 AND 9999);
