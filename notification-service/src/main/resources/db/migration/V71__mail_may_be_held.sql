-- What operators hold: of one program or all (*), on one channel or all (*).
create table pause (
    of_program text        not null,
    channel    text        not null,
    reason     text        not null,
    since      timestamptz not null,
    primary key (of_program, channel)
);
