package dev.backstride.protocol;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.events.decision.Content;
import dev.backstride.events.decision.Trigger;
import dev.backstride.events.fact.Fact;
import dev.backstride.protocol.context.RunnerContext;
import dev.backstride.protocol.issue.Amendments;
import dev.backstride.protocol.issue.Cause;
import dev.backstride.protocol.issue.Change;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Does with what it is told what the service does, one thing after the other, only without a database. */
final class Desk {

    private final RunnerContext context;
    private final Map<String, Fact> known = new LinkedHashMap<>();
    private final TreeMap<Instant, Amendments.Stood> stood = new TreeMap<>();
    private final Protocol protocol;
    private Course course;

    Desk(RunnerContext context) {
        this(context, Protocol.standard());
    }

    Desk(RunnerContext context, Protocol protocol) {
        this.context = context;
        this.protocol = protocol;
        this.course = begin();
    }

    void hear(Telling telling) {
        if (telling.isTakenBack()) {
            takeBack(telling.fact().id());
            weigh(telling.at(), Cause.RUN_DELETED);
        } else {
            weigh(telling.at(), take(telling.fact()));
        }
        course.remember(telling.at());
    }

    /** Time alone goes on. */
    void pass(Instant until) {
        weigh(until, Cause.ONWARD);
    }

    List<Fact> known() {
        return List.copyOf(known.values());
    }

    /** The contents in force, oldest first. */
    List<Content> stood() {
        return stood.values().stream().map(Amendments.Stood::content).toList();
    }

    private Cause take(Fact fact) {
        var before = known.put(fact.id(), fact);
        var isCorrected = before != null && !before.equals(fact);
        if ((isCorrected && !course.drop(fact.id())) || !course.take(fact)) {
            beginAnew();
        }
        return isCorrected ? Cause.RUN_EDITED : Cause.ONWARD;
    }

    private void takeBack(String id) {
        known.remove(id);
        if (!course.drop(id)) {
            beginAnew();
        }
    }

    private void beginAnew() {
        course = begin();
        known.values().forEach(course::take);
    }

    private Course begin() {
        return protocol.begin(Story.RUNNER, context);
    }

    private void weigh(Instant at, Cause cause) {
        var folded = course.weigh(at).decisions();
        var since = List.copyOf(stood.tailMap(course.memory().until()).values());
        Amendments.between(since, folded, cause).forEach(this::apply);
    }

    private void apply(Change change) {
        switch (change) {
            case Change.Issue issue -> {
                if (issue.supersedes() != null) {
                    stood.values().removeIf(one -> one.id().equals(issue.supersedes()));
                }
                stood.put(issue.content().decision().at(), new Amendments.Stood(issue.id(), issue.content()));
            }
            case Change.Retract retract -> {
                var gone = requireNonNull(stood.remove(retract.at()));
                assertThat(gone.content().decision().trigger())
                        .as("a red flag is never retracted by data")
                        .isNotEqualTo(Trigger.FLAG);
            }
        }
    }
}
