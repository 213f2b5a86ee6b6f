-- Whether the runner may turn off what is like it: everything to them but what calls for a person.
alter table message
    add column optional boolean not null default false;
