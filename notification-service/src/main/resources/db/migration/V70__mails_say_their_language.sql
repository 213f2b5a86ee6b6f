-- BCP 47 of what the mail is written in. What is older was all in English.
alter table message
    add column language text not null default 'en';
