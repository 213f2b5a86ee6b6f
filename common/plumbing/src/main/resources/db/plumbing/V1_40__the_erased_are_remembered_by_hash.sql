-- Whom we forgot, by a keyed hash of the runner's id: what comes late of them is dropped, and a back-up that still knows
-- them is told.
create table erased (
    program     text        not null,
    runner_hash text        not null,
    erasure_id  uuid        not null,
    erased_at   timestamptz not null,
    primary key (program, runner_hash)
);
create index erased_by_hash on erased (runner_hash);

-- A tombstone, which ends what a compacted topic keeps of a runner, says nothing.
alter table outbox alter column data drop not null;
