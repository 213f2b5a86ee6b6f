-- A statement that forgets to ask for one program's rows gets no other's: app.program says for whom a connection
-- works, '*' for all, and nobody sees anything while it says nothing. Every table with a program is kept so.
create procedure keep_programs_apart(kept regclass) language plpgsql as $$
begin
    execute format('alter table %s enable row level security', kept);
    -- Its owner is who uses it.
    execute format('alter table %s force row level security', kept);
    execute format(
        'create policy own_program on %s'
        ' using (nullif(current_setting(''app.program'', true), '''') = any (array[program, ''*'']))',
        kept);
end
$$;

call keep_programs_apart('outbox');
call keep_programs_apart('inbox');
call keep_programs_apart('parked');
call keep_programs_apart('dead_letter');
call keep_programs_apart('timer');
