-- A past on its way in: what became of all that a client sent under one name.
create table import (
    program text not null,
    client text not null,
    id text not null,
    opened_at timestamptz not null,
    last_at timestamptz not null,
    -- How much there is, where the client said so.
    total integer,
    taken integer not null default 0,
    known integer not null default 0,
    refused integer not null default 0,
    primary key (program, client, id)
);
create index import_last on import (last_at);

-- How much of it was refused, by the problem's type.
create table import_reason (
    program text not null,
    client text not null,
    id text not null,
    type text not null,
    count integer not null,
    primary key (program, client, id, type),
    foreign key (program, client, id) references import on delete cascade
);

-- The first that were refused.
create table import_refusal (
    number bigint generated always as identity primary key,
    program text not null,
    client text not null,
    id text not null,
    -- Of a runner who is known; of others neither item nor detail is kept.
    runner_id uuid,
    line integer,
    item text,
    type text not null,
    field text,
    detail text,
    foreign key (program, client, id) references import on delete cascade
);
create index import_refusal_import on import_refusal (program, client, id);
create index import_refusal_runner on import_refusal (program, runner_id);

call keep_programs_apart('import');
call keep_programs_apart('import_reason');
call keep_programs_apart('import_refusal');
