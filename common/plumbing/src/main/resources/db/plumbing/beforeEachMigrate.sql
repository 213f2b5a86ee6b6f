-- A migration is for every program, and its connection goes back to whoever takes it next.
set local app.program = '*';
