-- Whether a mail that a courier has is wanted no more: should the attempt fail, there is no other.
alter table message
    add column unwanted boolean not null default false;
