package dev.backstride.protocol;

import dev.backstride.events.fact.Acknowledgement;
import dev.backstride.events.fact.Clearance;
import dev.backstride.events.fact.Fact;
import dev.backstride.events.fact.Placement;
import dev.backstride.events.fact.Questionnaire;
import dev.backstride.events.fact.Run;
import dev.backstride.events.fact.RunReport;
import dev.backstride.events.fact.Screening;
import dev.backstride.events.fact.StrengthSession;
import dev.backstride.events.fact.StrengthTest;
import dev.backstride.events.fact.Symptom;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/** One time that something is told: a fact, perhaps not for the first time or not yet right, or that it was none. */
record Telling(Instant at, Fact fact, boolean isTakenBack) {

    /** All of a life in some order: late, twice, corrected later, or told of a run that never was. */
    static List<Telling> of(RandomLife life) {
        var random = new Random(life.seed());
        var told = new ArrayList<Telling>();
        for (var fact : life.facts()) {
            var at = firstKnown(fact).plus(delay(random));
            if (fact instanceof Run run && random.nextInt(8) == 0) {
                told.add(new Telling(at, wrong(run), false));
                at = at.plus(delay(random)).plusSeconds(1);
            }
            told.add(new Telling(at, fact, false));
            if (random.nextInt(8) == 0) {
                told.add(new Telling(at.plus(delay(random)), fact, false));
            }
            if (fact instanceof Run run && random.nextInt(12) == 0) {
                var never = another(run, random);
                var known = firstKnown(never);
                told.add(new Telling(known, never, false));
                told.add(new Telling(known.plusSeconds(60 + random.nextInt(400_000)), never, true));
            }
        }
        return told.stream().sorted(Comparator.comparing(Telling::at)).toList();
    }

    /** All of a life in some order, some of it late. */
    static List<Telling> inAnyOrder(RandomLife life) {
        var random = new Random(life.seed());
        return life.facts().stream()
                .map(fact -> new Telling(firstKnown(fact).plus(delay(random)), fact, false))
                .sorted(Comparator.comparing(Telling::at))
                .toList();
    }

    /** When a fact could first be told. */
    static Instant firstKnown(Fact fact) {
        return switch (fact) {
            case Run run -> run.receivedAt() == null ? run.endedAt() : run.receivedAt();
            case Symptom symptom -> symptom.feltAt();
            case Screening screening -> screening.answeredAt();
            case Clearance clearance -> clearance.givenAt();
            case Placement placement -> placement.placedAt();
            case RunReport report -> report.at();
            case Questionnaire questionnaire -> questionnaire.answeredAt();
            case StrengthSession session -> session.on().atTime(18, 0).toInstant(ZoneOffset.UTC);
            case StrengthTest test -> test.measuredAt();
            case Acknowledgement acknowledgement -> acknowledgement.at();
        };
    }

    private static Duration delay(Random random) {
        return random.nextInt(6) == 0 ? Duration.ofHours(random.nextInt(80)) : Duration.ofMinutes(random.nextInt(10));
    }

    private static Run wrong(Run run) {
        return Facts.run(
                run.id(), run.startedAt(), run.durationSeconds(), run.distanceMeters() + 3_000, run.receivedAt());
    }

    private static Run another(Run run, Random random) {
        var start = run.startedAt().plusSeconds(60L * random.nextInt(3_000));
        return Facts.run("never-" + run.id(), start, 1_800, 9_000, null);
    }
}
