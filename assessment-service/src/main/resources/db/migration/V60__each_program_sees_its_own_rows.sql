call keep_programs_apart('runner');
call keep_programs_apart('fact');
call keep_programs_apart('assessment');
call keep_programs_apart('standing');
call keep_programs_apart('course');
