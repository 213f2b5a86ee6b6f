-- What was to be done next when the decision was made; absent in those issued before.
alter table assessment
    add column steps jsonb;
