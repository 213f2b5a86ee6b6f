package dev.backstride.plumbing.health;

import dev.backstride.plumbing.figure.Reading;
import jakarta.enterprise.context.ApplicationScoped;

/** How far consumer groups are behind. */
@ApplicationScoped
public class ConsumerGroups {

    private final Broker broker;

    ConsumerGroups(Broker broker) {
        this.broker = broker;
    }

    /** The {@link Lag} of a group, all its members together, as whoever asks may see it. */
    public Reading<Lag> lag(String group) {
        return new Reading<>(() -> Lag.of(broker.admin(), group));
    }
}
