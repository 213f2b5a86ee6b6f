package dev.backstride.plumbing.intake;

import dev.backstride.plumbing.loop.WokenLoop;
import io.smallrye.mutiny.TimeoutException;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.IncomingKafkaRecord;
import io.smallrye.reactive.messaging.kafka.KafkaConsumer;
import io.smallrye.reactive.messaging.kafka.commit.KafkaCommitHandler;
import java.time.Duration;
import java.util.Collection;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/**
 * Commits what a channel has handled: at intervals, and before partitions leave. The connector's own ways ask the broker how
 * far a partition is once its first record comes, and the channel ends for good where the broker stands still just then; or
 * they try a commit once. This one asks nothing and tries until it works. What was handled and not committed comes twice, for
 * which every consumer is made.
 */
final class ChannelCommits implements KafkaCommitHandler {

    private static final Logger LOG = Logger.getLogger(ChannelCommits.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    /** After one that failed: the thread that tries is the one that polls. */
    private static final Duration BACK_OFF = Duration.ofSeconds(1);

    private final String channel;
    private final KafkaConsumer<?, ?> consumer;
    private final Duration interval;
    private final Handled handled = new Handled();
    private final WokenLoop loop;

    private ChannelCommits(String channel, KafkaConsumer<?, ?> consumer, Duration interval) {
        this.channel = channel;
        this.consumer = consumer;
        this.interval = interval;
        this.loop = new WokenLoop("commits of " + channel, this::turn);
    }

    /** For {@code channel} as long as it lives, every {@code interval} at most. */
    static KafkaCommitHandler begin(String channel, KafkaConsumer<?, ?> consumer, Duration interval) {
        var commits = new ChannelCommits(channel, consumer, interval);
        commits.loop.start();
        return commits;
    }

    @Override
    public <K, V> Uni<Void> handle(IncomingKafkaRecord<K, V> record) {
        handled.note(new TopicPartition(record.getTopic(), record.getPartition()), record.getOffset());
        return Uni.createFrom().voidItem().runSubscriptionOn(record::runOnMessageContext);
    }

    /** On the thread that polls, as long as the partitions are still this consumer's. */
    @Override
    public void partitionsRevoked(Collection<TopicPartition> partitions) {
        succeeds(() -> handled.commit(consumer.unwrap()));
        handled.forget(partitions);
    }

    @Override
    public void terminate(boolean graceful) {
        try {
            loop.stop();
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
        turn();
    }

    private Duration turn() {
        return handled.isCommitted() || succeeds(this::commit) ? interval : BACK_OFF;
    }

    private void commit() {
        consumer.runOnPollingThread(polling -> {
                    handled.commit(polling);
                })
                .await()
                .atMost(PATIENCE);
    }

    private boolean succeeds(Runnable commit) {
        try {
            commit.run();
            return true;
        } catch (KafkaException | TimeoutException away) {
            LOG.debugf(away, "%s: not committed yet", channel);
            return false;
        }
    }
}
