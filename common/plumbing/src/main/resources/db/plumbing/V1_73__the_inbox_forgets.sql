-- In real time, as Kafka's retention and the age of a back-up are: story time may jump past them within a second.
alter table inbox alter column handled_at set default clock_timestamp();
create index inbox_by_time on inbox using brin (handled_at);
