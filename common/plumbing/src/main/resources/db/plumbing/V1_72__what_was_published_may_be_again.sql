-- What partners were given, for a while: so that it can be given again. The order is that of the first time. What they get
-- of it is decided when it leaves, then as now.
create table published (
    id            bigint      generated always as identity,
    program       text        not null,
    shard         smallint    not null,
    event_id      uuid        not null,
    type          text        not null,
    runner_id     uuid        not null,
    external_id   text,
    event_time    timestamptz not null,
    recorded_time timestamptz not null,
    causation     uuid        not null,
    traceparent   text        not null,
    data          bytea       not null,
    needs         text[]      not null,
    otherwise     bytea,
    origin        text,
    -- In real time, as whoever missed something knows it.
    published_at  timestamptz not null default clock_timestamp(),
    primary key (program, id)
);
create index published_of_runner on published (program, runner_id, id);
create index published_by_time on published using brin (published_at);
call keep_programs_apart('published');

-- What is to be published again, and how far that is.
create table republication (
    program   text        not null,
    id        uuid        not null,
    feed      text        not null,
    runner_id uuid,
    since     timestamptz,
    until     timestamptz,
    -- The last row that was there when it was asked for, and the last that was dealt with.
    last      bigint      not null,
    done      bigint      not null default 0,
    events    bigint      not null default 0,
    asked_at  timestamptz not null default clock_timestamp(),
    ended_at  timestamptz,
    primary key (program, id)
);
create index republication_under_way on republication (asked_at) where ended_at is null;
call keep_programs_apart('republication');

-- The one feed that gets a row which is published again; null for all that comes for the first time.
alter table outbox add column republished_to text;
