call keep_programs_apart('erasure');
