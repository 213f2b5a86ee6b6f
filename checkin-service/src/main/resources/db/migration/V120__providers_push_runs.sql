-- Which of a provider's users a runner is. A link that has ended stays, so that what still comes is nobody's.
create table provider_account (
    program text not null,
    runner_id uuid not null,
    provider text not null,
    provider_user text not null,
    linked_at timestamptz not null,
    left_at timestamptz,
    -- Sealed under a key that is not in the database.
    tokens bytea,
    denied boolean not null default false,
    primary key (program, runner_id, provider)
);
create unique index provider_account_user on provider_account (program, provider, provider_user);

-- What became of each thing a runner did, however often and in whatever order it is told.
create table provider_activity (
    program text not null,
    runner_id uuid not null,
    provider text not null,
    activity text not null,
    -- The newest push that told of it.
    push_id bigint not null,
    detail text,
    -- The run it is; none while it is taken for none.
    run_id text,
    -- How many runs it was: one that became another sport and then a run again is a new one.
    lives integer not null default 0,
    deleted_at timestamptz,
    primary key (program, runner_id, provider, activity)
);

-- What providers posted, as it came, until its time is over.
create table provider_push (
    id bigint generated always as identity primary key,
    program text not null,
    provider text not null,
    content_hash text not null,
    sender text,
    body bytea not null,
    received_at timestamptz not null,
    -- Whom it is about, once it was read.
    users text[] not null default '{}',
    attempts integer not null default 0,
    -- When it is to be read, again or at all; none once that is over.
    due_at timestamptz,
    outcome text
);
create unique index provider_push_content on provider_push (program, provider, content_hash);
create index provider_push_due on provider_push (due_at) where due_at is not null;
create index provider_push_received on provider_push (received_at);
create index provider_push_users on provider_push using gin (users);

call keep_programs_apart('provider_account');
call keep_programs_apart('provider_activity');
call keep_programs_apart('provider_push');
