package dev.backstride.notification.channel;

import dev.backstride.events.runner.Channel;
import java.time.Duration;

/** Carries messages out into the world, each on a channel of its own. */
public interface Courier {

    Channel channel();

    /** How long one delivery takes at most: less than the lease of a message, so that nobody else sends it meanwhile. */
    Duration patience();

    /**
     * Hands {@code parcel} over.
     *
     * @throws Undelivered if nobody took it
     */
    void deliver(Parcel parcel) throws Undelivered;
}
