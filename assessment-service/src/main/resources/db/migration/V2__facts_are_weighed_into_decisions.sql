-- Whom we weigh, as their program last told us.
create table runner (
    program     text        not null,
    id          uuid        not null,
    external_id text,
    profile     jsonb       not null,
    told_at     timestamptz not null,
    primary key (program, id)
);

-- What somebody told us, in its latest version. Without content it is taken back.
create table fact (
    program   text        not null,
    runner_id uuid        not null,
    id        text        not null,
    content   jsonb,
    told_at   timestamptz not null,
    primary key (program, runner_id, id)
);

-- Decisions as they were issued. Only the last four columns ever change, and only once.
create table assessment (
    program            text        not null,
    runner_id          uuid        not null,
    id                 uuid        not null,
    decided_at         timestamptz not null,
    issued_at          timestamptz not null,
    supersedes         uuid,
    amendment          text,
    content            jsonb       not null,
    plan               jsonb,
    rests_on_screening boolean     not null,
    status             text        not null,
    superseded_by      uuid,
    retracted_at       timestamptz,
    retraction         text,
    primary key (program, runner_id, id)
);
create index assessment_newest_first on assessment (program, runner_id, decided_at desc, issued_at desc, id desc);
create unique index assessment_one_in_force on assessment (program, runner_id, decided_at) where status = 'IN_FORCE';

-- What the runner is to do, as of the last fold.
create table standing (
    program   text        not null,
    runner_id uuid        not null,
    action    text        not null,
    since     timestamptz,
    eases_at  timestamptz,
    mode      text        not null,
    rung      integer,
    because   uuid,
    primary key (program, runner_id)
);
