package dev.backstride.notification.questionnaire;

import dev.backstride.events.fact.Instrument;
import dev.backstride.notification.quiet.Quiet;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** When a questionnaire is sent, and until when its answer counts: all of it where the runner is. */
final class Evening {

    /** Most people are home by then, and not yet asleep. */
    private static final LocalTime HOUR = LocalTime.of(18, 0);

    private Evening() {}

    static Instant of(LocalDate day, ZoneId zone) {
        return day.atTime(HOUR).atZone(zone).toInstant();
    }

    /**
     * In the evening of {@code day}, never in quiet hours and never in the past: where the evening is quiet, beside it on
     * the same day, else when the quiet hours are over.
     */
    static Instant push(LocalDate day, Quiet quiet, Instant now) {
        var due = of(day, quiet.zone());
        var push = quiet.isAt(due) ? beside(day, due, quiet) : due;
        return push.isBefore(now) ? from(now, quiet) : push;
    }

    /** The first instant from {@code now} on at which the runner may be disturbed. */
    static Instant from(Instant now, Quiet quiet) {
        return quiet.isAt(now) ? quiet.overAfter(now) : now;
    }

    private static Instant beside(LocalDate day, Instant due, Quiet quiet) {
        return quiet.beside(due)
                .filter(push -> LocalDate.ofInstant(push, quiet.zone()).equals(day))
                .findFirst()
                .orElseGet(() -> quiet.overAfter(due));
    }

    /** From when an answer no longer counts: a week is told of until Monday is over, an outlook two weeks long. */
    static Instant expiry(Instrument instrument, LocalDate day, ZoneId zone) {
        var last = day.plusDays(
                switch (instrument) {
                    case OSTRC_H2 -> 1;
                    case START_BACK -> 14;
                });
        return last.plusDays(1).atStartOfDay(zone).toInstant();
    }
}
