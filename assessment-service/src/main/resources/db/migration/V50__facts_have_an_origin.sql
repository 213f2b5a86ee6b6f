-- Where a fact came from, and the decisions that rest on facts which nobody may be shown but the runner.
alter table fact add column origin text not null default 'DIRECT';
alter table assessment add column rests_on_unshareable boolean not null default false;
