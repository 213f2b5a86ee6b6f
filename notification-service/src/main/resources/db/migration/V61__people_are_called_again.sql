-- What the runner is to do while somebody is needed, how often people were called again, and when nobody took it.
alter table escalation
    add column action     text,
    add column rounds     integer not null default 0,
    add column expired_at timestamptz;
update escalation
set action = case tier when 'T0' then 'STOP_EMERGENCY' when 'T1' then 'STOP_URGENT' when 'T2' then 'STOP_PROMPT' else 'REST' end;
alter table escalation
    alter column action set not null;

-- Each copy of an escalation to one person: sent, waiting for their hours, or held back, and why. The mail that
-- carries it has its id.
create table escalation_call (
    program       text        not null,
    id            uuid        not null,
    runner_id     uuid        not null,
    escalation_id uuid        not null,
    assessment_id uuid        not null,
    round         integer     not null,
    recipient     text        not null,
    codes         jsonb       not null,
    state         text        not null,
    why           text        not null,
    due_at        timestamptz not null,
    state_at      timestamptz not null,
    primary key (program, id)
);
create index escalation_call_about on escalation_call (program, escalation_id);
create index escalation_call_to on escalation_call (program, runner_id, recipient, due_at);
call keep_programs_apart('escalation_call');

create or replace view said with (security_invoker = true) as
    select program, runner_id, id, 'FOLLOW_UP' as kind, planned_at as begun_at, cast(null as uuid) as about_id,
           slot, bout, due_at, expires_at, cast(null as text) as tier, cast(null as text) as recipient,
           cast(null as text) as channel, cast(null as text) as subject, cast(null as integer) as attempts,
           stage as state, stage_at as state_at, reason
    from follow_up
    union all
    select program, runner_id, id, 'ESCALATION', raised_at, assessment_id,
           null, null, null, null, tier, null,
           null, null, null,
           status, coalesce(closed_at, acknowledged_at, expired_at, raised_at), 'tier ' || tier
    from escalation
    union all
    select program, runner_id, id, 'MAIL', queued_at, about_id,
           null, null, null, null, null, recipient,
           channel, subject, attempts,
           status, status_at, reason
    from message;
