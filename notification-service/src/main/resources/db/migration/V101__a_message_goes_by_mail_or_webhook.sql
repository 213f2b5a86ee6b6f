-- What is sent is a message whichever way it goes; its channel says which.
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
    select program, runner_id, id, 'MESSAGE', queued_at, about_id,
           null, null, null, null, null, recipient,
           channel, subject, attempts,
           status, status_at, reason
    from message;
