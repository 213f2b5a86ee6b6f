-- When a question is pushed, which is not when it is due where the runner is not to be disturbed then; null for never.
alter table follow_up add column push_at timestamptz;
update follow_up set push_at = due_at;
drop index follow_up_unsent;
create index follow_up_unsent on follow_up (push_at) where stage in ('PLANNED', 'SENDING');
