-- What became of a request to be forgotten. It does not say whose: only who has the runner's id and the key can tell.
create table erasure (
    program         text        not null,
    id              uuid        not null,
    runner_hash     text        not null,
    requested_at    timestamptz not null,
    -- Where the erasure was published.
    topics          text[]      not null,
    -- What each service says it deleted, and when, by the service's name.
    confirmations   jsonb       not null,
    -- When nothing is left in the topics. Real time, by which Kafka goes; all else is story time.
    topics_clear_at timestamptz not null,
    primary key (program, id)
);
