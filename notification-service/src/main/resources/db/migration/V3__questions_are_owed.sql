-- The questions we owe runners: one per bout and slot, from plan to answer. Times are story time.
create table follow_up (
    program       text        not null,
    id            uuid        not null,
    runner_id     uuid        not null,
    assessment_id uuid        not null,
    bout          text        not null,
    run           text        not null,
    bout_ended_at timestamptz not null,
    slot          text        not null,
    due_at        timestamptz not null,
    opens_at      timestamptz not null,
    expires_at    timestamptz not null,
    planned_at    timestamptz not null,
    stage         text        not null,
    stage_at      timestamptz not null,
    reason        text        not null,
    primary key (program, id),
    unique (program, runner_id, bout, slot)
);

-- When runners said how their back felt: an answer may come before its question is planned.
create table answer (
    program   text        not null,
    runner_id uuid        not null,
    fact_id   text        not null,
    felt_at   timestamptz not null,
    primary key (program, runner_id, fact_id)
);
