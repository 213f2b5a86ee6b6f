-- Red-flag questions: what each runner answered with no, and which decision waits for answers.
create table panel (
    program       text        not null,
    runner_id     uuid        not null,
    answered      jsonb       not null,
    assessment_id uuid,
    asked_at      timestamptz,
    unanswered    jsonb       not null,
    withheld      text,
    primary key (program, runner_id)
);
