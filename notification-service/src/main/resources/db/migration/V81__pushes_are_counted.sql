-- How often a runner was written to in a day.
create index message_to_runner on message (program, runner_id, status_at) where recipient = 'RUNNER';
