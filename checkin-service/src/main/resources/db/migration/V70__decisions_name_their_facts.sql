-- The facts a decision rests on: whoever answered waits for the one that rests on the answer (varchar, as the query is
-- typed). And how far to run at most, in metres.
alter table decision add column facts varchar[] not null default '{}', add column meters_at_most integer;
