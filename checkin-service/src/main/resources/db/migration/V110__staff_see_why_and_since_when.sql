-- What staff read of a decision: why it was made, about which bout, and until when there is no running at all. Null in
-- decisions that were heard of before.
alter table decision
    add column if not exists trigger text,
    add column if not exists verdict text,
    add column if not exists bout text,
    add column if not exists rest_until timestamptz;

-- Whoever is stopped or under review waits for a clinician.
create index decision_halting on decision (program) where mode in ('STOPPED', 'REVIEW');

-- Since when somebody is needed, why, and who has it.
alter table escalation
    add column raised_at timestamptz,
    add column codes text[] not null default '{}',
    add column taken_by text;
update escalation set raised_at = at;
alter table escalation alter column raised_at set not null;
