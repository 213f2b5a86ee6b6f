-- A person is needed, until somebody says that they are not any more.
create table escalation (
    program         text        not null,
    id              uuid        not null,
    runner_id       uuid        not null,
    assessment_id   uuid        not null,
    tier            text        not null,
    codes           jsonb       not null,
    recipients      jsonb       not null,
    status          text        not null,
    raised_at       timestamptz not null,
    acknowledged_at timestamptz,
    acknowledged_by text,
    closed_at       timestamptz,
    primary key (program, id)
);
create index escalation_of_runner on escalation (program, runner_id);
create index escalation_by_status on escalation (program, status, raised_at);

-- Decisions heard of, to see whether a later one changes the action.
create table decision (
    program   text        not null,
    id        uuid        not null,
    runner_id uuid        not null,
    at        timestamptz not null,
    action    text        not null,
    primary key (program, id)
);
create index decision_of_runner on decision (program, runner_id);

-- What each runner was last told to do, and the newest decision heard of.
create table told (
    program   text        not null,
    runner_id uuid        not null,
    newest_id uuid        not null,
    newest_at timestamptz not null,
    action    text        not null,
    primary key (program, runner_id)
);
