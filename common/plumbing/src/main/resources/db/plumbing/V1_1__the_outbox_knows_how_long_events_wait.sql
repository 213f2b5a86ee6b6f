-- In real time, which recorded_time is not: a relay that is stuck shows by this, and by nothing that decides.
alter table outbox add column queued_at timestamptz not null default clock_timestamp();
