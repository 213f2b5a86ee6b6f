package dev.backstride.notification.message;

import dev.backstride.events.decision.Recipient;
import dev.backstride.events.runner.Channel;
import dev.backstride.notification.channel.Contents;
import dev.backstride.notification.channel.Courier;
import dev.backstride.notification.channel.Parcel;
import dev.backstride.notification.channel.Undelivered;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Parcels, and couriers who do with them what a test says. */
final class Carriage {

    private Carriage() {}

    interface Delivery {

        void of(Parcel parcel) throws Undelivered;
    }

    static Parcel parcel() {
        return new Parcel(
                "demo",
                UUID.randomUUID(),
                UUID.randomUUID(),
                Channel.MAIL,
                "ada@example.org",
                new Contents("FOLLOW_UP", null, Recipient.RUNNER, "en", "subject", "text", "<p>", Instant.EPOCH),
                true,
                1,
                Instant.EPOCH);
    }

    static Courier courier(Delivery delivery) {
        return new Courier() {
            @Override
            public Channel channel() {
                return Channel.MAIL;
            }

            @Override
            public Duration patience() {
                return Duration.ofSeconds(10);
            }

            @Override
            public void deliver(Parcel parcel) throws Undelivered {
                delivery.of(parcel);
            }
        };
    }
}
