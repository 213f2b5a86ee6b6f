package dev.backstride.protocol.issue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.events.decision.Action;
import dev.backstride.events.decision.Code;
import dev.backstride.events.decision.Content;
import dev.backstride.events.decision.Decision;
import dev.backstride.events.decision.Mode;
import dev.backstride.events.decision.Recipient;
import dev.backstride.events.decision.Standing;
import dev.backstride.events.decision.Trigger;
import dev.backstride.events.decision.Verdict;
import dev.backstride.events.decision.Versions;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AssessmentIdTest {

    private static final UUID RUNNER = UUID.fromString("00000000-0000-4000-8000-000000000003");

    @Test
    void canonical_content_reads_the_same_everywhere() {
        assertThat(CanonicalContent.of(content("run-1", "says,1"))).isEqualTo("""
                runner=00000000-0000-4000-8000-000000000003
                episode=1
                bout=run-1
                at=2025-09-02T05:50:00Z
                trigger=H24
                verdict=WORSE_24H
                action=REDUCE
                codes=REF_PRE,H1_MISSING
                before=NONE
                after=ACTIVE/1
                recipients=RUNNER
                facts=5:run-1,6:says,1
                rules=1
                configuration=1
                """);
    }

    @Test
    void an_id_is_a_name_for_the_content_and_what_it_replaces() {
        var content = content("run-1");
        var id = AssessmentId.of(content, null);

        assertThat(id).isEqualTo(AssessmentId.of(content("run-1"), null));
        assertThat(id).isNotEqualTo(AssessmentId.of(content("run-2"), null));
        assertThat(id).isNotEqualTo(AssessmentId.of(content, id));
        assertThat(id.version()).isEqualTo(5);
        assertThat(id.variant()).isEqualTo(2);
    }

    @Test
    void ids_never_change_between_releases() {
        assertThat(AssessmentId.of(content("run-1"), null)).hasToString("6ce80606-7c66-5f03-b7bf-20f8f79886cd");
    }

    private static Content content(String... facts) {
        var decision = new Decision(
                Instant.parse("2025-09-02T05:50:00Z"),
                Trigger.H24,
                Verdict.WORSE_24H,
                Action.REDUCE,
                List.of(Code.REF_PRE, Code.H1_MISSING),
                Mode.ACTIVE,
                1,
                List.of(Recipient.RUNNER));
        return new Content(
                RUNNER, 1, "run-1", decision, new Standing(Mode.NONE, null), List.of(facts), new Versions("1", "1"));
    }
}
