-- The same rule in words the planner can weigh: it took the former for one that lets a hundredth of the rows through,
-- and chose its plans for that.
create or replace procedure keep_programs_apart(kept regclass) language plpgsql as $$
begin
    execute format('alter table %s enable row level security', kept);
    -- Its owner is who uses it.
    execute format('alter table %s force row level security', kept);
    execute format('drop policy if exists own_program on %s', kept);
    execute format(
        'create policy own_program on %s'
        ' using (program = nullif(current_setting(''app.program'', true), '''')'
        ' or current_setting(''app.program'', true) = ''*'')',
        kept);
end
$$;

do $$
declare
    kept regclass;
begin
    for kept in select polrelid::regclass from pg_policy where polname = 'own_program' loop
        call keep_programs_apart(kept);
    end loop;
end
$$;
