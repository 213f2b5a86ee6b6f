package dev.backstride.bench.load;

import java.time.Duration;

/**
 * Load as the world makes it: it does not wait for answers. Each request has its time; one that cannot begin then,
 * because all connections wait for a system that stalls, is late from that time on. So a stall shows in every
 * request it would have hit, not only in those under way (no coordinated omission).
 *
 * @param perSecond requests
 * @param connections most requests under way at once
 */
public record OpenLoop(double perSecond, Duration lasting, int connections) {

    /** A request that could not begin within this time fails unsent, so that a run ends on any machine. */
    private static final Duration GIVEN_UP = Duration.ofSeconds(30);

    /** Comes back when the last request has been answered. */
    public Load run(Work work) {
        var schedule = new Schedule(perSecond, lasting);
        var tally = new Tally();
        Crew.of(connections).run(() -> {
            for (var turn = schedule.next(); turn != null; turn = schedule.next()) {
                turn.await();
                if (turn.isLaterThan(GIVEN_UP)) {
                    tally.giveUp();
                } else {
                    tally.doOnce(work, turn.number(), turn.intendedNanos());
                }
            }
        });
        return tally.done();
    }
}
