-- Where a partner wants events. Times are story time where partners see them, and real time where couriers go by them.
create table webhook_subscription (
    program       text        not null,
    id            uuid        not null,
    url           text        not null,
    -- Wire names; none for all types.
    types         text[]      not null,
    description   text,
    status        text        not null,
    created_at    timestamptz not null,
    disabled_at   timestamptz,
    reason        text,
    -- Events that were published before this, in real time, are not for it.
    reads_from    timestamptz not null,
    -- Sealed under a key outside the database.
    secret        bytea       not null,
    old_secret    bytea,
    -- Until when the old secret signs too, in real time.
    old_until     timestamptz,
    -- Since when nothing was taken, in real time; null while all goes well.
    failing_since timestamptz,
    -- One courier at a time has it, until then: in real time.
    busy_until    timestamptz,
    primary key (id, program)
);
call keep_programs_apart('webhook_subscription');

-- One event on its way to one subscription, kept for a while so that it can be sent again.
create table webhook_delivery (
    program         text        not null,
    subscription_id uuid        not null,
    event_id        uuid        not null,
    no              bigint      generated always as identity,
    type            text        not null,
    -- Null for what is about no runner, and for the word that one is erased, which outlives them.
    runner_id       uuid,
    body            bytea       not null,
    -- When its publisher wrote it down, in story time.
    recorded_at     timestamptz not null,
    arrived_at      timestamptz not null,
    status          text        not null,
    attempts        integer     not null default 0,
    next_attempt_at timestamptz not null,
    primary key (subscription_id, event_id, program),
    foreign key (subscription_id, program) references webhook_subscription on delete cascade
);
create index webhook_delivery_at_hand on webhook_delivery (subscription_id, next_attempt_at) where status = 'WAITING';
create index webhook_delivery_of_runner on webhook_delivery (runner_id, program);
create index webhook_delivery_arrived on webhook_delivery (arrived_at);
call keep_programs_apart('webhook_delivery');

-- What became of each request. Without what was said in it.
create table webhook_attempt (
    program         text        not null,
    id              uuid        not null,
    subscription_id uuid        not null,
    event_id        uuid        not null,
    type            text        not null,
    runner_id       uuid,
    no              integer     not null,
    at              timestamptz not null,
    millis          integer     not null,
    http_status     integer,
    error           text,
    outcome         text        not null,
    next_at         timestamptz,
    primary key (id, program),
    foreign key (subscription_id, program) references webhook_subscription on delete cascade
);
create index webhook_attempt_newest on webhook_attempt (subscription_id, at desc, id desc);
create index webhook_attempt_of_runner on webhook_attempt (runner_id, program);
create index webhook_attempt_at on webhook_attempt (at);
call keep_programs_apart('webhook_attempt');
