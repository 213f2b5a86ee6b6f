package dev.backstride.events.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.backstride.events.EventType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Ten lines keep the decisions that hold. */
class InForceTest {

    private static final JsonNode MADE = Sample.least(Inlined.today().of(EventType.ASSESSMENT_MADE));
    private static final UUID RUNNER = UUID.randomUUID();
    private static final UUID FIRST = UUID.randomUUID();
    private static final UUID SECOND = UUID.randomUUID();
    private static final UUID THIRD = UUID.randomUUID();

    private final InForce partner = new InForce();

    @Test
    void a_decision_that_supersedes_takes_the_place_of_the_other() {
        made(FIRST, null);
        made(SECOND, FIRST);
        made(THIRD, null);

        assertThat(partner.inForce).containsOnlyKeys(SECOND.toString(), THIRD.toString());
    }

    @Test
    void a_retracted_decision_is_gone_and_nothing_takes_its_place() {
        made(FIRST, null);
        made(SECOND, FIRST);
        retracted(SECOND);

        assertThat(partner.inForce).isEmpty();
    }

    @Test
    void what_is_told_again_from_the_start_changes_nothing() {
        made(FIRST, null);
        made(SECOND, FIRST);
        made(FIRST, null);

        assertThat(partner.inForce).containsOnlyKeys(SECOND.toString());
    }

    @Test
    void who_begins_in_the_middle_or_forgot_what_it_saw_ends_the_same() {
        made(SECOND, FIRST);
        retracted(THIRD);
        made(FIRST, null);
        made(THIRD, null);

        assertThat(partner.inForce).containsOnlyKeys(SECOND.toString());
    }

    @Test
    void nothing_is_kept_of_a_runner_who_is_erased_nor_what_still_comes() {
        made(FIRST, null);
        var erased = Json.MAPPER.createObjectNode().put("id", RUNNER.toString());
        partner.read(UUID.randomUUID(), EventType.RUNNER_ERASED.wireName(), erased);
        made(SECOND, null);

        assertThat(partner.inForce).isEmpty();
    }

    private void made(UUID id, @Nullable UUID supersedes) {
        var data = MADE.<ObjectNode>deepCopy().put("id", id.toString());
        data.withObject("content").put("runner", RUNNER.toString());
        if (supersedes != null) {
            data.put("supersedes", supersedes.toString());
        }
        // A decision's event has its id.
        partner.read(id, EventType.ASSESSMENT_MADE.wireName(), data);
    }

    private void retracted(UUID id) {
        var data = Json.MAPPER.createObjectNode().put("id", id.toString());
        partner.read(UUID.randomUUID(), EventType.ASSESSMENT_RETRACTED.wireName(), data);
    }
}
