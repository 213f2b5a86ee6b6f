-- Who read or changed what of a runner's data, or tried to, and how it ended. In real time. Whose data it was is there as a
-- keyed hash for each program, so that the rows outlive the runner and name nobody.
create table runner_audit (
    id          bigint      generated always as identity,
    at          timestamptz not null,
    program     text        not null,
    runner_hash bytea       not null,
    -- In which role: of a token, or link, provider, service.
    role        text        not null,
    -- The subject of a token, what a link is for, the provider's or the service's name; of a runner, their keyed hash.
    actor       text        not null,
    -- A verb and the template of a path.
    action      text        not null,
    outcome     text        not null,
    -- Read by runner, newest first.
    primary key (program, runner_hash, id)
);
create index runner_audit_by_time on runner_audit using brin (at);
call keep_programs_apart('runner_audit');

create function runner_audit_stays() returns trigger language plpgsql as $$
begin
    raise exception 'the audit of runners is only added to';
end
$$;
create trigger runner_audit_stays before update or truncate on runner_audit
    for each statement execute function runner_audit_stays();

-- What is old may go, and nothing else, whatever a setting says.
create function runner_audit_is_young() returns trigger language plpgsql as $$
begin
    if old.at > clock_timestamp() - interval '1 year' then
        raise exception 'the audit of runners is kept for a year at least';
    end if;
    return old;
end
$$;
create trigger runner_audit_is_young before delete on runner_audit
    for each row execute function runner_audit_is_young();
