package dev.backstride.notification.message;

import dev.backstride.events.runner.Channel;
import dev.backstride.notification.channel.Undelivered;
import dev.backstride.plumbing.loop.BackOff;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.DoubleSupplier;

/** When a message that nobody took is tried again, on each channel by its own schedule. */
@ApplicationScoped
public class Retries {

    /** How much a wait for a webhook is longer or shorter, so that not all come back at once. */
    private static final double SPREAD = 0.1;

    private final CourierConfig config;
    private final DoubleSupplier dice;

    @Inject
    Retries(CourierConfig config) {
        this(config, () -> ThreadLocalRandom.current().nextDouble());
    }

    /** @param dice something from 0 to 1 */
    Retries(CourierConfig config, DoubleSupplier dice) {
        this.config = config;
        this.dice = dice;
    }

    /**
     * How long to wait after attempt number {@code attempt} on {@code channel}, not less than the other side asks for;
     * empty where there is no other attempt.
     */
    public Optional<Duration> after(Channel channel, int attempt, Undelivered why) {
        return why.outlook() == Undelivered.Outlook.AGAIN
                ? new BackOff(schedule(channel), spread(channel), dice).after(attempt, why.waiting())
                : Optional.empty();
    }

    private List<Duration> schedule(Channel channel) {
        return switch (channel) {
            case MAIL -> config.backOff();
            case WEBHOOK -> config.webhookBackOff();
        };
    }

    private static double spread(Channel channel) {
        return switch (channel) {
            case MAIL -> 0;
            case WEBHOOK -> SPREAD;
        };
    }
}
