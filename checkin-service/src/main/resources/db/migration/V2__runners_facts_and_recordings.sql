-- The people we watch over, as their programs registered them.
create table runner (
    program       text        not null,
    id            uuid        not null,
    external_id   text,
    registered_at timestamptz not null,
    version       integer     not null,
    profile       jsonb       not null,
    primary key (program, id)
);
create unique index runner_external_id on runner (program, external_id) where external_id is not null;

-- Everything anybody told us, of every kind: the newest version of each fact.
create table fact (
    program      text        not null,
    runner_id    uuid        not null,
    id           text        not null,
    kind         text        not null,
    version      integer     not null,
    occurred_at  timestamptz not null,
    received_at  timestamptz not null,
    deleted_at   timestamptz,
    -- The run that a fact of another kind is about, where it names one.
    run_id       text,
    -- SHA-256 of what was told, apart from its name and the time it came in.
    content_hash text        not null,
    content      jsonb       not null,
    primary key (program, runner_id, id),
    foreign key (program, runner_id) references runner
);
create index fact_newest on fact (program, runner_id, kind, occurred_at desc, id desc);
create index fact_about_run on fact (program, runner_id, run_id) where run_id is not null;

-- The file a run came in, byte for byte, and what was understood of it.
create table recording (
    program    text  not null,
    runner_id  uuid  not null,
    run_id     text  not null,
    understood jsonb not null,
    file       bytea not null,
    primary key (program, runner_id, run_id),
    foreign key (program, runner_id, run_id) references fact
);

-- Answers to requests that carried an Idempotency-Key, for as long as the key is remembered.
create table request_key (
    program     text        not null,
    client      text        not null,
    key         text        not null,
    fingerprint text        not null,
    status      integer     not null,
    location    text,
    body        text        not null,
    expires_at  timestamptz not null,
    primary key (program, client, key)
);
create index request_key_expiry on request_key (expires_at);

-- Decisions in force, for the pages: superseded and retracted ones are gone. The latest is the standing one.
create table decision (
    program   text        not null,
    runner_id uuid        not null,
    id        uuid        not null,
    at        timestamptz not null,
    issued_at timestamptz not null,
    action    text        not null,
    mode      text        not null,
    rung      integer,
    codes     text[]      not null,
    primary key (program, runner_id, id)
);

-- Escalations and how far they have come.
create table escalation (
    program   text        not null,
    runner_id uuid        not null,
    id        uuid        not null,
    tier      text        not null,
    status    text        not null,
    at        timestamptz not null,
    primary key (program, runner_id, id)
);
