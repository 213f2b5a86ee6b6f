-- Whether the decision that wanted the question was withdrawn: its bout counts for nothing any more.
alter table follow_up
    add column withdrawn boolean not null default false;
