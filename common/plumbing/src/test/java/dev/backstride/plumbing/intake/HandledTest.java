package dev.backstride.plumbing.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HandledTest {

    private static final TopicPartition OURS = new TopicPartition("told", 0);
    private static final TopicPartition OTHERS = new TopicPartition("told", 1);

    private final Broken consumer = new Broken();
    private final Handled handled = new Handled();

    @BeforeEach
    void the_partition_was_read_to_the_tenth_event() {
        consumer.assign(List.of(OURS));
        consumer.updateBeginningOffsets(Map.of(OURS, 0L));
        consumer.seek(OURS, 10);
    }

    @Test
    void what_was_handled_is_committed() {
        commit(6);
        handled.note(OURS, 9);

        handled.commit(consumer);

        assertThat(committed()).isEqualTo(10);
        assertThat(handled.isCommitted()).isTrue();
    }

    @Test
    void what_left_and_came_back_is_not_committed_back() {
        handled.note(OURS, 6);
        handled.forget(List.of(OURS));
        commit(10);

        handled.commit(consumer);

        assertThat(committed()).isEqualTo(10);
    }

    @Test
    void what_another_instance_reads_now_is_its_own_affair() {
        handled.note(OTHERS, 9);

        handled.commit(consumer);

        assertThat(consumer.committed(Set.of(OTHERS)).get(OTHERS)).isNull();
        assertThat(handled.isCommitted()).isTrue();
    }

    @Test
    void of_a_topic_that_was_made_anew_nothing_is_skipped() {
        commit(1);
        handled.note(OURS, 99);

        handled.commit(consumer);

        assertThat(committed()).isEqualTo(1);
    }

    @Test
    void where_the_broker_is_away_nothing_is_forgotten() {
        handled.note(OURS, 9);
        consumer.isAway = true;

        assertThatThrownBy(() -> handled.commit(consumer)).hasMessage("away");

        assertThat(handled.isCommitted()).isFalse();
        consumer.isAway = false;
        handled.commit(consumer);
        assertThat(committed()).isEqualTo(10);
    }

    private void commit(long offset) {
        consumer.commitSync(Map.of(OURS, new OffsetAndMetadata(offset)));
    }

    private long committed() {
        return Objects.requireNonNull(consumer.committed(Set.of(OURS)).get(OURS))
                .offset();
    }

    /** One whose broker does not answer now and then. */
    private static final class Broken extends MockConsumer<String, byte[]> {

        private boolean isAway;

        Broken() {
            super("earliest");
        }

        @Override
        public synchronized void commitSync(Map<TopicPartition, OffsetAndMetadata> offsets, Duration patience) {
            if (isAway) {
                throw new KafkaException("away");
            }
            super.commitSync(offsets, patience);
        }
    }
}
