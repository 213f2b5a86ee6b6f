-- The newest decision of a runner and the first of an episode are a row each, however many there are.
drop index decision_of_runner;
create index decision_of_runner on decision (runner_id, program, at);
create index decision_of_episode on decision (runner_id, program, episode, at) where episode is not null;
