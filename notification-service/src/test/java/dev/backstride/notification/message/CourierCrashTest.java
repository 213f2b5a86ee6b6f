package dev.backstride.notification.message;

import static dev.backstride.notification.testing.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.events.decision.Recipient;
import dev.backstride.events.decision.Slot;
import dev.backstride.events.runner.Channel;
import dev.backstride.notification.channel.Contents;
import dev.backstride.notification.channel.Parcel;
import dev.backstride.notification.channel.Undelivered;
import dev.backstride.notification.contact.Address;
import dev.backstride.notification.letter.CheckInLetter;
import dev.backstride.notification.runner.Key;
import dev.backstride.notification.runner.Runners;
import dev.backstride.notification.testing.Mailbox;
import dev.backstride.notification.testing.Scene;
import dev.backstride.notification.words.Words;
import dev.backstride.plumbing.tenant.Tenant;
import dev.backstride.wording.Language;
import dev.backstride.wording.lint.SpokenWords;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** A courier that was killed on its way. */
@QuarkusTest
class CourierCrashTest {

    @Inject
    Scene scene;

    @Inject
    Mailbox mailbox;

    @Inject
    Runners runners;

    @Inject
    Messages messages;

    @Inject
    DatabaseDesk desk;

    @Test
    void what_a_dead_courier_had_is_sent_by_the_next_one_under_the_same_id() {
        var runner = aKnownRunner();
        var lost = inTransaction(() -> takenLongAgo(runner));

        await().untilAsserted(() -> assertThat(mailbox.to(Scene.mailOf(runner))).hasSize(1));
        await().untilAsserted(() -> assertThat(statusOf(lost)).isEqualTo(Status.SENT));
    }

    @Test
    void a_courier_taken_for_dead_has_no_say_any_more() {
        var runner = aKnownRunner();
        var lost = inTransaction(() -> takenLongAgo(runner));
        await().until(() -> statusOf(lost) == Status.SENT);

        Tenant.of(
                Scene.PROGRAM,
                () -> desk.settle(
                        Scene.PROGRAM,
                        List.of(new Carried(lost, new Undelivered("UNREACHABLE", new IOException("nobody")))),
                        Instant.now()));

        assertThat(statusOf(lost)).isEqualTo(Status.SENT);
    }

    @Test
    void what_nobody_wants_any_more_is_not_tried_again() {
        var runner = aKnownRunner();
        var unwanted = inTransaction(() -> {
            var parcel = takenLongAgo(runner);
            assertThat(messages.withdrawOne(Scene.PROGRAM, parcel.id(), "ACKNOWLEDGED"))
                    .isFalse();
            return parcel;
        });

        await().untilAsserted(() -> assertThat(statusOf(unwanted)).isEqualTo(Status.WITHDRAWN));
        assertThat(mailbox.to(Scene.mailOf(runner))).isEmpty();
    }

    private UUID aKnownRunner() {
        var runner = scene.aRunner();
        await().until(() ->
                inTransaction(() -> runners.of(Scene.PROGRAM, runner).isPresent()));
        return runner;
    }

    private Parcel takenLongAgo(UUID runner) {
        var known = runners.of(Scene.PROGRAM, runner).orElseThrow();
        var letter = CheckInLetter.of(
                Words.of(Language.ENGLISH, new SpokenWords(Language.ENGLISH)), Slot.H1, "https://example.org");
        var post = new Post(known, Kind.FOLLOW_UP, UUID.randomUUID(), Recipient.RUNNER, "DUE", letter);
        var now = Instant.now();
        var message = new Message(
                UUID.randomUUID(), post, new Address(Channel.MAIL, Scene.mailOf(runner)), "<p>", scene.now(), now);
        message.become(Status.SENDING, scene.now());
        message.attempts = 1;
        message.nextAttemptAt = now.minusSeconds(60);
        messages.persist(message);
        return new Parcel(
                message.program,
                message.id,
                runner,
                Channel.MAIL,
                Scene.mailOf(runner),
                contents(message),
                false,
                1,
                now);
    }

    private static Contents contents(Message message) {
        return new Contents(
                message.kind.name(),
                message.tier,
                message.recipient,
                message.language,
                message.subject,
                message.text,
                message.html,
                message.queuedAt);
    }

    private Status statusOf(Parcel parcel) {
        return inTransaction(() -> messages.findById(new Key(parcel.program(), parcel.id())).status);
    }

    private static <T> T inTransaction(Callable<T> work) {
        return Tenant.of(Scene.PROGRAM, () -> QuarkusTransaction.requiringNew().call(work));
    }
}
