-- What a runner's own page says of a decision beside what to do: why, about which bout, how to go about it, and until when
-- there is no running at all. Null in decisions that were heard of before.
alter table decision
    add column if not exists trigger text,
    add column if not exists verdict text,
    add column if not exists bout text,
    add column if not exists rest_until timestamptz,
    add column if not exists steps jsonb;
create index if not exists decision_by_time on decision (program, runner_id, at desc);
