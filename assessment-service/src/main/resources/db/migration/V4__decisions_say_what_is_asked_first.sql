-- The red-flag questions that were due when a decision was made.
alter table assessment add column panel jsonb;
