-- For ops: what went out or was given up lately. Rows lie as they changed, which is what this kind of index takes.
create index message_by_time on message using brin (status_at) with (autosummarize = on);
