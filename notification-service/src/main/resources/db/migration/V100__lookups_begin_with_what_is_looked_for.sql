-- All rows of a service may be of one program. An index that begins with it looks to the planner of a young table as
-- good as the right one, and the plan stays while the table grows: looking a message up read all messages. So that no
-- index can be taken for another, each begins with what tells rows apart.
alter table message drop constraint message_pkey, add primary key (id, program);
drop index message_about;
create index message_about on message (about_id, program);
drop index message_to_runner;
-- Of all recipients: a plan made for whatever recipient cannot use an index of some.
create index message_to_runner on message (runner_id, program, status_at);

alter table follow_up drop constraint follow_up_pkey, add primary key (id, program);
alter table follow_up
    drop constraint follow_up_program_runner_id_bout_slot_key, add unique (runner_id, bout, slot, program);

alter table step drop constraint step_pkey, add primary key (about_id, no, program);
drop index step_of_runner;
create index step_of_runner on step (runner_id, program);

alter table decision drop constraint decision_pkey, add primary key (id, program);
drop index decision_of_runner;
create index decision_of_runner on decision (runner_id, program);

alter table escalation drop constraint escalation_pkey, add primary key (id, program);
drop index escalation_of_runner;
create index escalation_of_runner on escalation (runner_id, program);

alter table escalation_call drop constraint escalation_call_pkey, add primary key (id, program);
drop index escalation_call_about;
create index escalation_call_about on escalation_call (escalation_id, program);
drop index escalation_call_to;
create index escalation_call_to on escalation_call (runner_id, recipient, due_at, program);
