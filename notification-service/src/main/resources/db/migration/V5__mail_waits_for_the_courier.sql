-- Mail on its way. The next attempt is real time: when it may be tried, or, while it is being sent, when whoever
-- took it is taken for dead.
create table message (
    program         text        not null,
    id              uuid        not null,
    runner_id       uuid        not null,
    about_id        uuid        not null,
    kind            text        not null,
    recipient       text        not null,
    channel         text        not null,
    address         text,
    subject         text        not null,
    text            text        not null,
    html            text        not null,
    status          text        not null,
    reason          text        not null,
    attempts        integer     not null,
    last_error      text,
    queued_at       timestamptz not null,
    status_at       timestamptz not null,
    next_attempt_at timestamptz not null,
    primary key (program, id)
);
create index message_at_hand on message (next_attempt_at) where status in ('QUEUED', 'SENDING');
create index message_about on message (program, about_id);

-- Everything said or to be said to and about a runner.
create view said as
    select program, runner_id, id, 'FOLLOW_UP' as kind, planned_at as begun_at, cast(null as uuid) as about_id,
           slot, bout, due_at, expires_at, cast(null as text) as tier, cast(null as text) as recipient,
           cast(null as text) as channel, cast(null as text) as subject, cast(null as integer) as attempts,
           stage as state, stage_at as state_at, reason
    from follow_up
    union all
    select program, runner_id, id, 'ESCALATION', raised_at, assessment_id,
           null, null, null, null, tier, null,
           null, null, null,
           status, coalesce(closed_at, acknowledged_at, raised_at), 'tier ' || tier
    from escalation
    union all
    select program, runner_id, id, 'MAIL', queued_at, about_id,
           null, null, null, null, null, recipient,
           channel, subject, attempts,
           status, status_at, reason
    from message;
