-- Who asked for what on the management port, and how it ended: two rows of one call, of which the second is missing where
-- the service died in between. In real time.
create table audit (
    id      bigint      generated always as identity primary key,
    call    uuid        not null,
    at      timestamptz not null,
    -- Of whoever asked; what they did may concern any program.
    program text        not null,
    actor   text        not null,
    action  text        not null,
    -- What they asked for, where this is the first row; how it ended, where it is the second.
    asked   text,
    outcome text
);
call keep_programs_apart('audit');

-- Rows are added and stay.
create function audit_stays() returns trigger language plpgsql as $$
begin
    raise exception 'the audit is only added to';
end
$$;
create trigger audit_stays before update or delete or truncate on audit for each statement execute function audit_stays();
create index audit_of_call on audit (call);
