-- The State Council's yearly working-day arrangements, one a year with its source notice (R-P5).
CREATE TABLE calendar_year (
    id        BIGINT       NOT NULL AUTO_INCREMENT,
    year      SMALLINT     NOT NULL,
    source    VARCHAR(300) NOT NULL,
    loaded_by VARCHAR(100) NOT NULL,
    loaded_at DATETIME(3)  NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY calendar_year_once (year)
);

-- Days that depart from Monday to Friday; they may lie in December of the year before.
CREATE TABLE calendar_day (
    calendar_year_id BIGINT      NOT NULL,
    date             DATE        NOT NULL,
    kind             VARCHAR(4)  NOT NULL,
    holiday          VARCHAR(40) NOT NULL,
    PRIMARY KEY (calendar_year_id, date),
    CONSTRAINT calendar_day_year FOREIGN KEY (calendar_year_id) REFERENCES calendar_year (id) ON DELETE CASCADE,
    CONSTRAINT calendar_day_kind CHECK (kind IN ('OFF', 'WORK'))
);
