package dev.backstride.stack.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;

class TopicPlanTest {

    @Test
    void a_plan_for_programs_stands_for_one_topic_of_each() {
        var plan = only("backstride.{program}.runs 3 3 min.insync.replicas=2");

        assertThat(plan.topics(List.of("demo", "other"), 3))
                .extracting(NewTopic::name)
                .containsExactly("backstride.demo.runs", "backstride.other.runs");
    }

    @Test
    void three_brokers_get_what_the_file_says() {
        var topic = only("t 12 3 min.insync.replicas=2").topics(List.of(), 3).findFirst();

        assertThat(topic).hasValueSatisfying(t -> {
            assertThat(t.numPartitions()).isEqualTo(12);
            assertThat(t.replicationFactor()).isEqualTo((short) 3);
            assertThat(t.configs()).containsEntry("min.insync.replicas", "2");
        });
    }

    @Test
    void a_single_broker_gets_one_replica_and_waits_for_no_other() {
        var topic = only("t 12 3 min.insync.replicas=2").topics(List.of(), 1).findFirst();

        assertThat(topic).hasValueSatisfying(t -> {
            assertThat(t.replicationFactor()).isEqualTo((short) 1);
            assertThat(t.configs()).containsEntry("min.insync.replicas", "1");
        });
    }

    @Test
    void empty_lines_and_comments_say_nothing() {
        assertThat(TopicPlan.parse(Stream.of("", "  ", "# t 1 1"))).isEmpty();
    }

    @Test
    void a_line_that_is_no_plan_is_shown_to_its_writer() {
        assertThatThrownBy(() -> only("t 12 3 compact")).hasMessageContaining("'compact' in: t 12 3 compact");
        assertThatThrownBy(() -> only("t 12")).hasMessageContaining("t 12");
    }

    private static TopicPlan only(String line) {
        return TopicPlan.parse(Stream.of(line)).getFirst();
    }
}
