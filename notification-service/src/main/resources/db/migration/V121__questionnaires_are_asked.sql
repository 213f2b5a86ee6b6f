-- Where a decision leaves the runner: in which episode, and where on the ladder; null of decisions heard before.
alter table decision
    add column episode integer,
    add column mode text;

-- Each time that a questionnaire is due. Times are story time; a day is one of the runner's calendar.
create table questionnaire_prompt (
    program     text        not null,
    id          uuid        not null,
    runner_id   uuid        not null,
    instrument  text        not null,
    occasion    text        not null,
    day         date        not null,
    counts_from timestamptz not null,
    planned_at  timestamptz not null,
    due_at      timestamptz not null,
    expires_at  timestamptz not null,
    stage       text        not null,
    stage_at    timestamptz not null,
    reason      text        not null,
    primary key (id, program),
    unique (runner_id, instrument, occasion, program)
);
call keep_programs_apart('questionnaire_prompt');

-- When a runner last answered each questionnaire: when, and never what.
create table questionnaire_answer (
    program     text        not null,
    runner_id   uuid        not null,
    instrument  text        not null,
    answered_at timestamptz not null,
    primary key (runner_id, instrument, program)
);
call keep_programs_apart('questionnaire_answer');

create or replace view said with (security_invoker = true) as
    select program, runner_id, id, 'FOLLOW_UP' as kind, planned_at as begun_at, cast(null as uuid) as about_id,
           slot, bout, due_at, expires_at, cast(null as text) as tier, cast(null as text) as recipient,
           cast(null as text) as channel, cast(null as text) as subject, cast(null as integer) as attempts,
           stage as state, stage_at as state_at, reason, cast(null as text) as instrument
    from follow_up
    union all
    select program, runner_id, id, 'ESCALATION', raised_at, assessment_id,
           null, null, null, null, tier, null,
           null, null, null,
           status, coalesce(closed_at, acknowledged_at, expired_at, raised_at), 'tier ' || tier, null
    from escalation
    union all
    select program, runner_id, id, 'MESSAGE', queued_at, about_id,
           null, null, null, null, null, recipient,
           channel, subject, attempts,
           status, status_at, reason, null
    from message
    union all
    select program, runner_id, id, 'QUESTIONNAIRE', planned_at, null,
           null, null, due_at, expires_at, null, null,
           null, null, null,
           stage, stage_at, reason, instrument
    from questionnaire_prompt;
