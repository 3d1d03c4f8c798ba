-- One person's change: priorities, one skill's level, one window's end.
WITH skill AS (UPDATE person_skill SET level = $4::smallint WHERE n = $1::int AND concept = $3::smallint),
     free AS (UPDATE person_window SET last_day = $6::int WHERE n = $1 AND first_day = $5::int)
UPDATE person SET priorities = $2::smallint WHERE n = $1
