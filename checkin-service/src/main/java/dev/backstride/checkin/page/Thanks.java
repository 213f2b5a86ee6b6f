package dev.backstride.checkin.page;

import dev.backstride.checkin.standing.Decisions;
import dev.backstride.checkin.standing.Escalations;
import dev.backstride.events.runner.Runner;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What is shown once a question is answered.
 *
 * @param headline that the answer is in
 * @param tellSomebody whether something new was named, which nobody but the runner acts on
 * @param lines where the runner stands, as far as known here
 */
public record Thanks(String headline, boolean tellSomebody, List<String> lines) {

    /** Adds where the runner stands. */
    @ApplicationScoped
    static class Writer {

        private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d MMMM, HH:mm", Locale.ENGLISH);

        private final Decisions decisions;
        private final Escalations escalations;

        Writer(Decisions decisions, Escalations escalations) {
            this.decisions = decisions;
            this.escalations = escalations;
        }

        Thanks write(Runner runner, String headline, boolean tellSomebody) {
            var lines = new ArrayList<String>();
            escalations
                    .open(runner.program(), runner.id())
                    .map(row -> Words.of(row.tier()))
                    .ifPresent(lines::add);
            decisions
                    .standing(runner.program(), runner.id())
                    .map(row -> "Your advice of %s: %s".formatted(when(row.at(), runner), Words.of(row.action())))
                    .ifPresent(lines::add);
            return new Thanks(headline, tellSomebody, List.copyOf(lines));
        }

        private static String when(Instant at, Runner runner) {
            return WHEN.format(at.atZone(ZoneId.of(runner.profile().zone())));
        }
    }
}
