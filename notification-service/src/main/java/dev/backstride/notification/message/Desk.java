package dev.backstride.notification.message;

import dev.backstride.events.runner.Channel;
import dev.backstride.notification.channel.Parcel;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where couriers get messages, and say what became of them. */
interface Desk {

    /** Takes messages whose time has come. */
    List<Parcel> take(Channel channel, Instant realNow);

    /** When the next message may be tried, in real time. */
    Optional<Instant> next(Channel channel);

    /**
     * Notes how deliveries of one program ended. A parcel whose lease was over is no longer this courier's: somebody else
     * carries the message.
     */
    void settle(String program, List<Carried> deliveries, Instant realNow);
}
