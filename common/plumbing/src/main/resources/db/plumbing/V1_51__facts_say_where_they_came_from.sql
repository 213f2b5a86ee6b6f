-- Travels with a fact as the extension attribute "origin": CloudEvents' own "source" is who publishes it.
alter table outbox add column origin text;
