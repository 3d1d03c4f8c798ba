-- Changes one person: priorities, the level of one skill, the end of one window.
WITH skill AS (UPDATE person_skill SET level = $4::smallint WHERE n = $1::int AND concept = $3::smallint),
     free AS (UPDATE person_window SET last_day = $6::int WHERE n = $1 AND first_day = $5::int)
UPDATE person SET priorities = $2::smallint WHERE n = $1
