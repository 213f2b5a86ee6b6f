-- A dead letter stays what it is until trying it again has worked, or somebody gives it up.
alter table dead_letter
    add column tries    integer not null default 0,
    add column tried_at timestamptz;
-- As they are listed: the oldest first.
create index dead_letter_by_age on dead_letter (buried_at, id);
