-- How soon a person is needed, where that is what a message is about.
alter table message
    add column tier text;

-- Each channel has couriers of its own, who look for theirs.
create index message_at_hand_by_channel on message (channel, next_attempt_at) where status in ('QUEUED', 'SENDING');
drop index if exists message_at_hand;

-- Webhooks that said they are gone for good: nothing is sent to this address of theirs any more.
create table closed_webhook (
    program   text        not null,
    runner_id uuid        not null,
    recipient text        not null,
    address   text        not null,
    reason    text        not null,
    closed_at timestamptz not null,
    primary key (program, runner_id, recipient)
);
call keep_programs_apart('closed_webhook');
