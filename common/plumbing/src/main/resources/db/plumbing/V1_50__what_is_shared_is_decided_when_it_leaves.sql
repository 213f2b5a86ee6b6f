-- The consents without which a feed does not get shared_data, and what it gets then under FEED alone.
alter table outbox
    add column needs     text[] not null default '{FEED}',
    add column otherwise bytea;

-- Without data an event removes what a compacted feed keeps of the runner.
alter table outbox alter column data drop not null;
