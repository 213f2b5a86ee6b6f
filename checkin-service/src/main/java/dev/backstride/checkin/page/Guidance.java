package dev.backstride.checkin.page;

import dev.backstride.checkin.fact.Facts;
import dev.backstride.checkin.standing.Decisions;
import dev.backstride.checkin.standing.Escalations;
import dev.backstride.events.runner.Runner;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Where a runner stands, as far as known here, in words. */
@ApplicationScoped
public class Guidance {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d MMMM, HH:mm", Locale.ENGLISH);

    private final Decisions decisions;
    private final Escalations escalations;
    private final Facts facts;

    Guidance(Decisions decisions, Escalations escalations, Facts facts) {
        this.decisions = decisions;
        this.escalations = escalations;
        this.facts = facts;
    }

    /** That a person was called in, and what to do next. */
    public List<String> of(Runner runner) {
        var program = runner.program();
        var id = runner.id();
        var called = escalations.open(program, id).map(row -> Words.of(row.tier()));
        var advice = decisions.standing(program, id).map(row -> {
            var action = row.action(facts.noSince(program, id, row.at()));
            return "Your advice of %s: %s".formatted(when(row.at(), runner), Words.of(action));
        });
        return Stream.concat(called.stream(), advice.stream()).toList();
    }

    private static String when(Instant at, Runner runner) {
        return WHEN.format(at.atZone(ZoneId.of(runner.profile().zone())));
    }
}
