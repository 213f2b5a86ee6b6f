-- What every service needs to meet the others on Kafka without losing or doubling anything.

-- Events to be published. Drained in order per runner by the owner of each shard.
create table outbox (
    shard         smallint    not null,
    id            bigint      generated always as identity,
    program       text        not null,
    event_id      uuid        not null,
    type          text        not null,
    runner_id     uuid        not null,
    external_id   text,
    event_time    timestamptz not null,
    recorded_time timestamptz not null,
    causation     uuid        not null,
    traceparent   text        not null,
    data          bytea       not null,
    -- Whether the program's feed gets it too, and what it sees instead of data where that is less.
    shared        boolean     not null,
    shared_data   bytea,
    primary key (shard, id, program)
) with (autovacuum_vacuum_scale_factor = 0.01, autovacuum_vacuum_cost_delay = 0);

-- Events already handled. Kept for Kafka's retention plus the age of a back-up.
create table inbox (
    program    text        not null,
    event_id   uuid        not null,
    handled_at timestamptz not null,
    primary key (program, event_id)
);

-- Facts that came before the runner they are about.
create table parked (
    program   text        not null,
    runner_id uuid        not null,
    id        bigint      generated always as identity,
    event_id  uuid        not null,
    topic     text        not null,
    partition_no integer  not null,
    offset_no bigint      not null,
    headers   jsonb       not null,
    data      bytea       not null,
    parked_at timestamptz not null,
    primary key (program, runner_id, id)
);

-- Records that could not be read or handled. Program is '' where it could not be read either.
create table dead_letter (
    program      text        not null,
    id           uuid        not null,
    topic        text        not null,
    partition_no integer     not null,
    offset_no    bigint      not null,
    record_key   text,
    headers      jsonb       not null,
    data         bytea,
    reason       text        not null,
    cause        text        not null,
    buried_at    timestamptz not null,
    primary key (program, id)
);

-- What is due when, in story time. One per purpose: setting it again moves it.
create table timer (
    program   text        not null,
    runner_id uuid        not null,
    purpose   text        not null,
    due_at    timestamptz not null,
    primary key (program, runner_id, purpose)
);
create index timer_due on timer (due_at);

-- Where steered story time stands, so that it never goes back over a restart.
create table story_time (
    only_one boolean          primary key default true check (only_one),
    story    timestamptz      not null,
    real     timestamptz      not null,
    rate     double precision not null
);
