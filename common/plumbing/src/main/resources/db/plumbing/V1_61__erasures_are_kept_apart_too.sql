-- Whom a program forgot is no other program's to know.
call keep_programs_apart('erased');
