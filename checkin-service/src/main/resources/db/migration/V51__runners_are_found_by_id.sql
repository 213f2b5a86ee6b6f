-- Consents are asked for by runner, whatever the program, for each batch of events that leaves.
create index if not exists runner_by_id on runner (id);
