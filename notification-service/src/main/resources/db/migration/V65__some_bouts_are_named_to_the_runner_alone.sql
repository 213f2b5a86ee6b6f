-- What came from a source that lets it be shown to the runner alone is named to nobody else, follow-ups included.
alter table follow_up add column runner_only boolean not null default false;
