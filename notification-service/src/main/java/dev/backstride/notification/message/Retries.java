package dev.backstride.notification.message;

import dev.backstride.events.runner.Channel;
import dev.backstride.notification.channel.Undelivered;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.DoubleSupplier;

/** When a message that nobody took is tried again, on each channel by its own schedule. */
@ApplicationScoped
class Retries {

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
    Optional<Duration> after(Channel channel, int attempt, Undelivered why) {
        var schedule = schedule(channel);
        if (why.outlook() != Undelivered.Outlook.AGAIN || attempt > schedule.size()) {
            return Optional.empty();
        }
        var planned = spread(channel, schedule.get(attempt - 1));
        return Optional.of(
                why.waiting().filter(asked -> asked.compareTo(planned) > 0).orElse(planned));
    }

    private List<Duration> schedule(Channel channel) {
        return switch (channel) {
            case MAIL -> config.backOff();
            case WEBHOOK -> config.webhookBackOff();
        };
    }

    private Duration spread(Channel channel, Duration wait) {
        return switch (channel) {
            case MAIL -> wait;
            case WEBHOOK ->
                Duration.ofMillis(Math.round(wait.toMillis() * (1 - SPREAD + 2 * SPREAD * dice.getAsDouble())));
        };
    }
}
