create table counted (
    program text not null,
    tale    text not null
);
call keep_programs_apart('counted');
