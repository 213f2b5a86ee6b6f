package dev.backstride.assessment.weighing;

import static dev.backstride.assessment.support.Facts.during;
import static dev.backstride.assessment.support.Facts.oneDayAfter;
import static dev.backstride.assessment.support.Facts.oneHourAfter;
import static dev.backstride.assessment.support.Facts.run;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.assessment.history.Decided;
import dev.backstride.assessment.history.Status;
import dev.backstride.assessment.runner.KnownRunner;
import dev.backstride.assessment.runner.Told;
import dev.backstride.events.fact.Fact;
import dev.backstride.events.fact.Run;
import dev.backstride.events.fact.RunReport;
import dev.backstride.events.fact.Source;
import dev.backstride.events.runner.BirthDate;
import dev.backstride.events.runner.Profile;
import dev.backstride.protocol.Protocol;
import dev.backstride.protocol.context.RunnerContext;
import dev.backstride.protocol.issue.AssessmentId;
import dev.backstride.protocol.issue.Cause;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NewsTest {

    private static final Instant END = Instant.parse("2026-03-02T06:00:00Z");
    private static final Run RUN = run("r1", END);
    private static final KnownRunner RUNNER = new KnownRunner(
            "demo",
            new UUID(1, 2),
            null,
            new Profile(
                    null, "UTC", null, new BirthDate("1990-06"), null, null, null, null, null, null, null, null, null));

    @Test
    void the_newest_fact_leads_onward() {
        assertThat(News.causeOf(RUN, knowing())).isEqualTo(Cause.ONWARD);
        assertThat(News.causeOf(oneHourAfter(RUN, 2), knowing(RUN))).isEqualTo(Cause.ONWARD);
    }

    @Test
    void a_peak_or_report_within_twelve_hours_completes_its_run() {
        var known = knowing(RUN, oneHourAfter(RUN, 2));
        assertThat(News.causeOf(during(RUN, 2), known)).isEqualTo(Cause.RUN_COMPLETED);
        assertThat(News.causeOf(report(END.plus(Duration.ofHours(12))), known)).isEqualTo(Cause.RUN_COMPLETED);
    }

    @Test
    void a_report_after_twelve_hours_is_late() {
        assertThat(News.causeOf(report(END.plus(Duration.ofHours(12)).plusSeconds(1)), knowing(RUN)))
                .isEqualTo(Cause.LATE_EVENT);
        assertThat(News.causeOf(report(null), knowing(RUN))).isEqualTo(Cause.LATE_EVENT);
    }

    @Test
    void what_happened_before_the_newest_decision_is_late() {
        var answer = oneDayAfter(RUN, 2, END.plus(Duration.ofHours(24)));
        assertThat(News.causeOf(oneHourAfter(RUN, 2), knowing(RUN, answer))).isEqualTo(Cause.LATE_EVENT);
        assertThat(News.causeOf(run("r0", END.minusSeconds(86_400)), knowing(RUN)))
                .isEqualTo(Cause.LATE_EVENT);
    }

    @Test
    void another_version_of_a_run_edits_it() {
        assertThat(News.causeOf(run("r1", END, 2_000), knowing(RUN))).isEqualTo(Cause.RUN_EDITED);
    }

    private static RunReport report(@Nullable Instant receivedAt) {
        return new RunReport("rep", "r1", END, null, 2, null, null, null, receivedAt);
    }

    /** A dossier in which everything given was weighed. */
    private static Dossier knowing(Fact... facts) {
        var context = RunnerContext.of(RUNNER.profile());
        var decided = Protocol.standard()
                .assess(RUNNER.id(), context, List.of(facts), END.plus(Duration.ofHours(30)))
                .decisions()
                .stream()
                .map(issued -> new Decided(AssessmentId.of(issued.content(), null), issued.content(), Status.IN_FORCE))
                .toList();
        var known = Stream.of(facts)
                .collect(Collectors.toMap(Fact::id, fact -> new Told(fact.id(), fact, END, Source.DIRECT)));
        return new Dossier(RUNNER, known, Protocol.standard().begin(RUNNER.id(), context), new Decisions(decided));
    }
}
