package dev.backstride.plumbing.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ReadingTest {

    @Test
    void whoever_asks_often_is_told_what_was_seen() {
        var looks = new AtomicInteger();
        var reading = new Reading<>(looks::incrementAndGet);

        for (int i = 0; i < 10_000; i++) {
            reading.now();
        }

        assertThat(looks.get()).isLessThan(100);
    }

    @Test
    void what_was_seen_is_good_for_a_second() {
        var looks = new AtomicInteger();
        var reading = new Reading<>(looks::incrementAndGet);

        assertThat(reading.now()).isEqualTo(1);
        await().until(() -> reading.now() == 2);
    }

    @Test
    @Timeout(30)
    void nobody_waits_for_a_world_that_stands_still_and_it_is_asked_once() {
        var looks = new AtomicInteger();
        var goesOn = new CountDownLatch(1);
        var reading = new Reading<>(() -> {
            try {
                goesOn.await();
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
            return looks.incrementAndGet();
        });

        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(reading::now).hasMessage("nobody knows yet");
        }
        goesOn.countDown();

        await().ignoreExceptions().until(() -> reading.now() == 1);
    }

    @Test
    void what_went_wrong_is_told_and_the_next_who_asks_looks_anew() {
        var looks = new AtomicInteger();
        var reading = new Reading<>(() -> {
            if (looks.incrementAndGet() == 1) {
                throw new IllegalStateException("away");
            }
            return looks.get();
        });

        assertThatThrownBy(reading::now).hasMessage("away");
        assertThat(reading.now()).isEqualTo(2);
    }
}
