package dev.backstride.checkin.run;

import dev.backstride.checkin.body.Page;
import dev.backstride.checkin.fact.Facts;
import dev.backstride.checkin.file.Recordings;
import dev.backstride.checkin.runner.Runners;
import dev.backstride.checkin.runner.View;
import dev.backstride.events.fact.Run;
import dev.backstride.events.fact.Source;
import dev.backstride.plumbing.problem.Fault;
import dev.backstride.plumbing.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Runs as they are shown. */
@ApplicationScoped
class RunReading {

    private final Runners runners;
    private final View view;
    private final Facts facts;
    private final Recordings recordings;

    RunReading(Runners runners, View view, Facts facts, Recordings recordings) {
        this.runners = runners;
        this.view = view;
        this.facts = facts;
        this.recordings = recordings;
    }

    /** 404 where the program has no such runner, 403 where the caller may not know of them. */
    void requireRunner(String program, UUID runner) {
        view.admit(runners.require(program, runner));
    }

    /** The cursor names the last run of the part before. */
    Page<Run> list(String program, UUID runner, Set<Source> sources, int limit, @Nullable String cursor) {
        requireRunner(program, runner);
        var after = RunPlace.of(cursor);
        var rows = facts.runs(program, runner, after.startedAt(), after.id(), sources, limit + 1);
        return Page.of(rows, limit, run -> new RunPlace(run.startedAt(), run.id()).text(), run -> run);
    }

    Seen get(String program, UUID runner, String run, Set<Source> sources) {
        requireRunner(program, runner);
        var fact = facts.run(program, runner, run, sources).orElseThrow(() -> Problem.unknown(Fault.UNKNOWN_RUN));
        return new Seen(fact, recordings.understood(program, runner, run).orElse(null));
    }
}
