-- Where a fact came from: it says to whom the fact may be shown.
alter table fact add column source text not null default 'DIRECT';
