package dev.backstride.notification.message;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.events.decision.Recipient;
import dev.backstride.events.runner.Channel;
import dev.backstride.notification.channel.Contents;
import dev.backstride.notification.channel.Courier;
import dev.backstride.notification.channel.Parcel;
import dev.backstride.notification.channel.Undelivered;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CarriedTest {

    private static final Parcel PARCEL = new Parcel(
            "demo",
            UUID.randomUUID(),
            UUID.randomUUID(),
            Channel.MAIL,
            "ada@example.org",
            new Contents("FOLLOW_UP", null, Recipient.RUNNER, "en", "subject", "text", "<p>", Instant.EPOCH),
            true,
            1,
            Instant.EPOCH);

    @Test
    void what_somebody_took_has_no_failure() {
        assertThat(Carried.by(courier(() -> {}), PARCEL)).isEqualTo(new Carried(PARCEL, null));
    }

    @Test
    void what_nobody_took_says_why() {
        var why = new Undelivered("SMTP_451", new IOException("later"));

        assertThat(Carried.by(
                        courier(() -> {
                            throw why;
                        }),
                        PARCEL))
                .isEqualTo(new Carried(PARCEL, why));
    }

    @Test
    void a_courier_that_breaks_down_leaves_a_failure_that_is_tried_again_and_given_up_in_the_end() {
        var carried = Carried.by(
                courier(() -> {
                    throw new IllegalStateException("no secret");
                }),
                PARCEL);

        var failure = Objects.requireNonNull(carried.failure());
        assertThat(failure.reason()).isEqualTo("COURIER_BROKE_DOWN");
        assertThat(failure.outlook()).isEqualTo(Undelivered.Outlook.AGAIN);
    }

    private interface Delivery {

        void make() throws Undelivered;
    }

    private static Courier courier(Delivery delivery) {
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
                delivery.make();
            }
        };
    }
}
