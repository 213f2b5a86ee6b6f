package dev.backstride.stack.demo.story;

import dev.backstride.events.fact.Run;
import dev.backstride.stack.demo.client.Checkin;
import dev.backstride.stack.demo.plot.Cast;
import dev.backstride.stack.demo.plot.Plot;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

/** Runs of the weeks before, told in words: they say how far this runner usually goes. */
final class BackFill {

    private static final LocalTime START = LocalTime.of(7, 0);

    /** An easy pace, s/km. */
    private static final int PACE = 345;

    private BackFill() {}

    static List<Run> of(Checkin checkin, Cast cast, UUID runner) {
        return Plot.earlier().stream()
                .map(earlier -> checkin.tell(runner, run(cast, earlier)).run())
                .toList();
    }

    private static Run run(Cast cast, Plot.Earlier earlier) {
        var start = cast.firstDay()
                .minusDays(earlier.daysBefore())
                .atTime(START)
                .atZone(cast.zone())
                .toInstant();
        return new Run(
                "earlier-" + earlier.daysBefore(),
                start,
                earlier.metres() * PACE / 1000,
                earlier.metres(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
