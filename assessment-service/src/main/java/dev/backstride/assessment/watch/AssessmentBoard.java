package dev.backstride.assessment.watch;

import dev.backstride.assessment.history.Assessments;
import dev.backstride.assessment.history.Kept;
import dev.backstride.assessment.runner.Facts;
import dev.backstride.assessment.runner.KnownRunner;
import dev.backstride.assessment.runner.Runners;
import dev.backstride.devui.DecisionBoard;
import dev.backstride.plumbing.audit.Minutes;
import dev.backstride.plumbing.erasure.RunnerHash;
import dev.backstride.plumbing.figure.Reading;
import dev.backstride.plumbing.ops.DevUiDoor;
import dev.backstride.plumbing.story.StoryClock;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Assessment's board. */
@ApplicationScoped
class AssessmentBoard implements DecisionBoard {

    /** About whom, by hash: the record of who did what outlives them. */
    private record Looked(String program, String runner) {}

    private final Reading<Tallies> reading;
    private final Runners runners;
    private final Assessments assessments;
    private final Facts facts;
    private final RunnerHash hash;
    private final DevUiDoor door;
    private final Minutes minutes;

    AssessmentBoard(
            TallyBook book,
            StoryClock clock,
            Runners runners,
            Assessments assessments,
            Facts facts,
            RunnerHash hash,
            DevUiDoor door,
            Minutes minutes) {
        this.reading = new Reading<>(() -> book.of(clock.now()));
        this.runners = runners;
        this.assessments = assessments;
        this.facts = facts;
        this.hash = hash;
        this.door = door;
        this.minutes = minutes;
    }

    @Override
    public Tallies tallies() {
        return reading.now();
    }

    @Override
    public List<Found> find(String idOrName) {
        return door.look(() -> QuarkusTransaction.requiringNew()
                .call(() -> runners.named(idOrName).stream()
                        .map(runner -> new Found(runner.program(), runner.id(), runner.externalId()))
                        .toList()));
    }

    @Override
    public List<Decided> timeline(String program, UUID runner) {
        return door.onRecord(
                "look at a runner's decisions",
                new Looked(program, hash.of(runner)),
                () -> QuarkusTransaction.requiringNew().call(() -> seen(program, runner)));
    }

    private List<Decided> seen(String program, UUID runner) {
        minutes.about(program, List.of(runner));
        return runners.find(program, runner).map(this::decided).orElseGet(List::of);
    }

    private List<Decided> decided(KnownRunner runner) {
        var kept = assessments.all(runner);
        var ids = new HashSet<String>();
        kept.forEach(one -> ids.addAll(one.assessment().content().facts()));
        var said = facts.texts(runner, ids);
        return kept.stream().map(one -> decided(one, said)).toList();
    }

    private static Decided decided(Kept kept, Map<String, String> said) {
        var assessment = kept.assessment();
        var decision = assessment.content().decision();
        var verdict = decision.verdict();
        return new Decided(
                assessment.id(),
                decision.at(),
                assessment.issuedAt(),
                kept.status().name(),
                decision.trigger().name(),
                verdict == null ? null : verdict.name(),
                decision.action().name(),
                decision.mode().name(),
                decision.rung(),
                decision.codes().stream().map(Enum::name).toList(),
                assessment.content().facts().stream()
                        .map(fact -> new Told(fact, said.get(fact)))
                        .toList());
    }
}
