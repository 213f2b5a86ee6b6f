-- Whom we write to, as the latest event of the runner told it.
create table runner (
    program text  not null,
    id      uuid  not null,
    profile jsonb not null,
    primary key (program, id)
);
create index runner_by_id on runner (id);

-- What became of whatever concerns a runner, step by step: each row is an event that was published.
create table step (
    program   text        not null,
    about_id  uuid        not null,
    no        integer     not null,
    runner_id uuid        not null,
    event_id  uuid        not null,
    type      text        not null,
    at        timestamptz not null,
    reason    text        not null,
    primary key (program, about_id, no)
);
create index step_of_runner on step (program, runner_id);
