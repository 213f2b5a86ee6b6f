-- For the figures: how many questions wait, and how many of them are late. Sent ones, which are most, are not in it.
create index follow_up_unsent on follow_up (due_at) where stage in ('PLANNED', 'SENDING');
