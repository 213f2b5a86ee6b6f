insert into dead_letter (program, id, topic, partition_no, offset_no, headers, reason, cause, buried_at)
values ('first', gen_random_uuid(), 'letters', 0, 0, '{}', 'TEST', '', now()),
       ('second', gen_random_uuid(), 'letters', 0, 0, '{}', 'TEST', '', now());
