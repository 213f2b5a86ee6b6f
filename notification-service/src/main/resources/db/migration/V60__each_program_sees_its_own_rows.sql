call keep_programs_apart('runner');
call keep_programs_apart('step');
call keep_programs_apart('follow_up');
call keep_programs_apart('answer');
call keep_programs_apart('escalation');
call keep_programs_apart('decision');
call keep_programs_apart('told');
call keep_programs_apart('message');
call keep_programs_apart('panel');

-- A view shows whoever asks what they may see, not what its owner may.
alter view said set (security_invoker = true);
