-- For whoever reviews: which bout a decision was about, and its verdict; null where it was about none.
alter table decision
    add column bout    text,
    add column verdict text;
