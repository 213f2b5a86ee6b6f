package dev.backstride.notification.testing;

import dev.backstride.events.decision.Ask;
import dev.backstride.events.decision.CheckInPlan;
import dev.backstride.events.decision.Slot;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What an assessment wants asked after a bout, with the windows of R-04. */
public final class Plans {

    private Plans() {}

    public static CheckInPlan both(String bout, Instant endedAt) {
        return new CheckInPlan(bout, bout, endedAt, List.of(h1(endedAt), h24(endedAt)));
    }

    /** After another run was joined on. */
    public static CheckInPlan extended(String bout, String lastRun, Instant endedAt) {
        return new CheckInPlan(bout, lastRun, endedAt, List.of(h1(endedAt), h24(endedAt)));
    }

    public static CheckInPlan nextDayOnly(String bout, Instant endedAt) {
        return new CheckInPlan(bout, bout, endedAt, List.of(h24(endedAt)));
    }

    private static Ask h1(Instant endedAt) {
        return new Ask(
                Slot.H1,
                endedAt.plus(Duration.ofHours(1)),
                endedAt.plus(Duration.ofMinutes(30)),
                endedAt.plus(Duration.ofMinutes(180)));
    }

    private static Ask h24(Instant endedAt) {
        return new Ask(
                Slot.H24,
                endedAt.plus(Duration.ofHours(24)),
                endedAt.plus(Duration.ofHours(20)),
                endedAt.plus(Duration.ofHours(32)));
    }
}
