package dev.backstride.bench.measure;

import dev.backstride.bench.cast.Cast;
import dev.backstride.bench.followup.Halfway;
import dev.backstride.bench.followup.Idling;
import dev.backstride.bench.followup.Ledger;
import dev.backstride.bench.followup.Mails;
import dev.backstride.bench.followup.Progress;
import dev.backstride.bench.host.Pause;
import dev.backstride.bench.host.Quiet;
import dev.backstride.bench.report.Finding;
import dev.backstride.bench.report.Limit;
import dev.backstride.bench.report.Reading;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.LongConsumer;

/** Questions that are owed: what they cost while they wait, and how soon they are asked once they are due. */
public final class FollowUps implements Measure {

    private static final int MANY = 100_000;
    private static final int EVENLY = 200;
    private static final int WARM_UPS = 3;
    private static final Duration LEAD = Duration.ofSeconds(5);
    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofMinutes(6);

    @Override
    public String name() {
        return "follow-ups";
    }

    @Override
    public List<Finding> take(Lab lab) throws Exception {
        var findings = new ArrayList<Finding>();
        try (var ledger = new Ledger(lab.system().jdbc("notification"))) {
            var cast = Cast.reachable(lab.checkin(), WARM_UPS + 2);
            Quiet.await(lab.system().whole(), PATIENCE);
            findings.add(pending(lab, ledger));
            findings.add(together(lab, ledger, cast));
            findings.add(evenly(lab, ledger, cast));
        }
        return findings;
    }

    private static Finding pending(Lab lab, Ledger ledger) throws SQLException {
        var without = Idling.look(lab.system(), ledger, lab.pace().idle());
        ledger.owe(lab.pace().pending());
        Quiet.await(lab.system().whole(), PATIENCE);
        var with = Idling.look(lab.system(), ledger, lab.pace().idle());
        return Finding.measured(
                "follow-ups: %,d pending".formatted(lab.pace().pending()),
                "< 1 % of a core more, < 2 statements/s",
                with.inWords(),
                "none pending: " + without.inWords(),
                new Reading("% of a core more", with.percentOfACore() - without.percentOfACore(), Limit.below(1)),
                new Reading("statements/s", with.statementsPerSecond(), Limit.below(2)));
    }

    /** Two instances share the burst; one of them is killed once half of it is done. */
    private static Finding together(Lab lab, Ledger ledger, Cast cast) throws Exception {
        var count = lab.pace().dueAtOnce();
        Mails before;
        Progress progress;
        try (var twin = lab.system().twin("notification")) {
            warmUp(lab, ledger, cast, count);
            before = Mails.tally(lab.system().endpoints());
            progress = ask(lab, ledger, cast, WARM_UPS, "together", count, 0, new Halfway(count, twin::kill));
        }
        var mails = Mails.tally(lab.system().endpoints()).since(before);
        var forMany = progress.seconds() * MANY / Math.max(1, progress.sent());
        return Finding.measured(
                "follow-ups: %,d due at once, two instances, one killed halfway".formatted(count),
                "100,000 at the mail server in 60 s, none lost or doubled",
                "%,d in %.1f s; %,d lost, %,d doubled"
                        .formatted(progress.sent(), progress.seconds(), lost(progress), progress.doubled()),
                "warm; at this pace 100,000 take %.0f s; %,d mails of the killed one came twice, under the same Message-ID"
                        .formatted(forMany, mails.again()),
                new Reading("s for 100,000", forMany, Limit.atMost(60)),
                new Reading("lost", lost(progress), Limit.atMost(0)),
                new Reading("doubled", progress.doubled(), Limit.atMost(0)));
    }

    /** Services that send at this rate have been up for a while: nothing of what is done often is compiled any more. */
    private static void warmUp(Lab lab, Ledger ledger, Cast cast, int count) throws Exception {
        for (var round = 0; round < WARM_UPS; round++) {
            ask(lab, ledger, cast, round, "warm-up-" + round, count, 0, _ -> {});
            Quiet.await(lab.system().whole(), PATIENCE);
        }
    }

    private static Finding evenly(Lab lab, Ledger ledger, Cast cast) throws Exception {
        var count = (int) (EVENLY * lab.pace().dueEvenly().toSeconds());
        var progress = ask(lab, ledger, cast, WARM_UPS + 1, "evenly", count, EVENLY, _ -> {});
        return Finding.measured(
                "follow-ups: lateness at %d due/s for %d s"
                        .formatted(EVENLY, lab.pace().dueEvenly().toSeconds()),
                "p99 ≤ 2 s",
                "p99 %.1f s".formatted(progress.lateness()),
                "%,d of %,d sent".formatted(progress.sent(), progress.owed()),
                new Reading("p99 s", progress.lateness(), Limit.atMost(2)),
                new Reading("lost", lost(progress), Limit.atMost(0)));
    }

    private static Progress ask(
            Lab lab, Ledger ledger, Cast cast, int runner, String name, int count, int perSecond, LongConsumer onLook)
            throws Exception {
        var before = Mails.tally(lab.system().endpoints());
        ledger.owe(name, cast.id(runner), count, Instant.now().plus(LEAD), perSecond);
        // A run whose questions are planned wakes the service's timers, as every question it plans itself does.
        cast.tell(runner, UUID.randomUUID());
        var deadline = Instant.now().plus(PATIENCE);
        for (var sent = 0L; sent < count && Instant.now().isBefore(deadline); ) {
            Pause.of(LOOK);
            sent = Mails.tally(lab.system().endpoints()).since(before).ids();
            onLook.accept(sent);
        }
        return settled(ledger, name, deadline);
    }

    /** The last mails may be out, and not noted yet. */
    private static Progress settled(Ledger ledger, String name, Instant deadline) throws SQLException {
        var progress = ledger.progress(name);
        while (lost(progress) > 0 && Instant.now().isBefore(deadline)) {
            Pause.of(LOOK);
            progress = ledger.progress(name);
        }
        return progress;
    }

    private static long lost(Progress progress) {
        return progress.owed() - progress.sent();
    }
}
