package dev.backstride.notification.partner.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.events.EventType;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ListenerTest {

    private static final Instant SINCE = Instant.parse("2026-03-02T06:00:00Z");

    @Test
    void who_chose_nothing_gets_everything_and_who_chose_gets_that() {
        assertThat(wants(listener(true), EventType.RUN_RECORDED)).isTrue();
        assertThat(wants(listener(true, EventType.RUN_RECORDED), EventType.RUN_RECORDED))
                .isTrue();
        assertThat(wants(listener(true, EventType.RUN_RECORDED), EventType.RUN_DELETED))
                .isFalse();
    }

    @Test
    void what_ends_what_was_told_is_for_everybody() {
        for (var type : new EventType[] {EventType.RUNNER_ERASED, EventType.CONSENT_WITHDRAWN}) {
            assertThat(wants(listener(true, EventType.RUN_RECORDED), type)).isTrue();
            assertThat(wants(listener(false), type)).isTrue();
        }
        assertThat(wants(listener(false), EventType.RUN_RECORDED)).isFalse();
    }

    @Test
    void what_was_published_before_is_for_nobody() {
        assertThat(listener(true).wants(EventType.RUNNER_ERASED, "demo", SINCE.minusMillis(1)))
                .isFalse();
    }

    private static boolean wants(Listener listener, EventType type) {
        return listener.wants(type, "demo", SINCE);
    }

    private static Listener listener(boolean active, EventType... types) {
        var names = new HashSet<String>();
        for (var type : types) {
            names.add(type.wireName());
        }
        return new Listener(UUID.randomUUID(), active, Set.copyOf(names), SINCE);
    }
}
