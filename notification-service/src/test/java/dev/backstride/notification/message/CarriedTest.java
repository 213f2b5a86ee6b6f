package dev.backstride.notification.message;

import static dev.backstride.notification.message.Carriage.courier;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.notification.channel.Parcel;
import dev.backstride.notification.channel.Undelivered;
import java.io.IOException;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class CarriedTest {

    private static final Parcel PARCEL = Carriage.parcel();

    @Test
    void what_somebody_took_has_no_failure() {
        assertThat(Carried.by(courier(_ -> {}), PARCEL)).isEqualTo(new Carried(PARCEL, null));
    }

    @Test
    void what_nobody_took_says_why() {
        var why = new Undelivered("SMTP_451", new IOException("later"));

        assertThat(Carried.by(
                        courier(_ -> {
                            throw why;
                        }),
                        PARCEL))
                .isEqualTo(new Carried(PARCEL, why));
    }

    @Test
    void a_courier_that_breaks_down_leaves_a_failure_that_is_tried_again_and_given_up_in_the_end() {
        var carried = Carried.by(
                courier(_ -> {
                    throw new IllegalStateException("no secret");
                }),
                PARCEL);

        var failure = Objects.requireNonNull(carried.failure());
        assertThat(failure.reason()).isEqualTo("COURIER_BROKE_DOWN");
        assertThat(failure.outlook()).isEqualTo(Undelivered.Outlook.AGAIN);
    }
}
