-- Red-flag questions a decision waits for, and what it holds back meanwhile.
alter table decision add column unanswered text[] not null default '{}', add column withheld text;
