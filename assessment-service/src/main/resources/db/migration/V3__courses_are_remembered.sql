-- How far a runner's facts are folded: what the next one needs of those before it. Made from the facts, and made anew
-- from them wherever it is missing, written in another shape, or by other rules.
create table course (
    program   text not null,
    runner_id uuid not null,
    shape     text not null,
    memory    text not null,
    primary key (program, runner_id)
) with (fillfactor = 70);
