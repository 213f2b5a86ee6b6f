-- For ops: what was decided lately. Decisions are added in the order they are issued, which is what this kind of index takes.
create index assessment_by_time on assessment using brin (issued_at) with (autosummarize = on);
