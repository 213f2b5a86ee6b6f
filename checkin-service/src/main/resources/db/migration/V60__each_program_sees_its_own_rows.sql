call keep_programs_apart('runner');
call keep_programs_apart('fact');
call keep_programs_apart('recording');
call keep_programs_apart('request_key');
call keep_programs_apart('decision');
call keep_programs_apart('escalation');
