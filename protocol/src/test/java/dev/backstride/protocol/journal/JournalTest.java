package dev.backstride.protocol.journal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.events.decision.Action;
import dev.backstride.events.decision.Code;
import dev.backstride.events.decision.Content;
import dev.backstride.events.decision.Trigger;
import dev.backstride.protocol.configuration.Edition;
import dev.backstride.protocol.configuration.Editions;
import dev.backstride.protocol.ladder.Ladder;
import dev.backstride.protocol.ladder.Off;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** One decision for each event time, read back from the end. */
class JournalTest {

    private static final Instant FIRST = Instant.parse("2025-09-01T07:00:00Z");
    private static final Instant SECOND = FIRST.plusSeconds(3_600);
    private static final Instant THIRD = SECOND.plusSeconds(3_600);
    private static final Ladder OFF = new Off(0);
    private static final Draft RUN = Draft.of(Trigger.RUN, Action.GO, List.of(Code.START_USUAL));
    private static final Draft NOTE = Draft.note(List.of(Code.ASYM_TYPICAL), "test");

    private final Journal journal = new Journal(new UUID(0, 1), Editions.of(Edition.standard()));

    @Test
    void what_is_let_go_of_is_told_no_more_and_what_is_later_still_is() {
        write(FIRST, RUN);
        write(SECOND, RUN);
        write(THIRD, RUN);

        journal.forgetBefore(THIRD);

        assertThat(journal.since(FIRST)).extracting("at").containsExactly(SECOND, THIRD);
    }

    @Test
    void the_latest_that_is_no_note_is_kept_however_many_notes_follow() {
        write(FIRST, RUN);
        write(SECOND, NOTE);

        journal.forgetBefore(THIRD);

        assertThat(journal.latest())
                .extracting(Content::decision)
                .extracting("at")
                .isEqualTo(FIRST);
    }

    @Test
    void where_nothing_is_earlier_nothing_is_let_go_of() {
        write(FIRST, RUN);
        write(SECOND, RUN);

        journal.forgetBefore(FIRST);

        assertThat(journal.since(FIRST)).extracting("at").containsExactly(FIRST, SECOND);
    }

    @Test
    void nothing_written_is_no_decision() {
        journal.forgetBefore(FIRST);

        assertThat(journal.latest()).isNull();
        assertThat(journal.since(FIRST)).isEmpty();
    }

    private void write(Instant at, Draft draft) {
        journal.write(at, OFF, draft, OFF);
    }
}
