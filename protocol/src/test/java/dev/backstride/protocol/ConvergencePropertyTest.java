package dev.backstride.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.events.decision.Content;
import dev.backstride.events.fact.Fact;
import dev.backstride.events.fact.Run;
import dev.backstride.protocol.issue.CanonicalContent;
import dev.backstride.protocol.issue.Issued;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The same facts, the same contents: however they come, however often, and wherever they are weighed. */
class ConvergencePropertyTest {

    @Test
    void told_late_twice_wrongly_at_first_or_of_nothing_they_end_in_the_same_contents() {
        RandomLife.ofAll(life -> {
            var desk = new Desk(life.context());
            for (var telling : Telling.of(life)) {
                desk.hear(telling);
            }
            var end = life.end().plusSeconds(1_000_000);
            desk.pass(end);

            assertSame(desk.stood(), contents(life, desk.known(), end));
        });
    }

    @Test
    void the_order_in_which_facts_are_given_does_not_matter() {
        RandomLife.ofAll(life -> {
            var shuffled = new ArrayList<>(life.facts());
            Collections.shuffle(shuffled, new Random(life.seed()));

            assertSame(contents(life, shuffled, life.end()), contents(life, life.facts(), life.end()));
        });
    }

    @Test
    void a_fact_given_twice_changes_nothing() {
        RandomLife.ofAll(life -> {
            var twice = new ArrayList<>(life.facts());
            twice.addAll(life.facts().reversed());

            assertSame(contents(life, twice, life.end()), contents(life, life.facts(), life.end()));
        });
    }

    @Test
    void what_was_decided_then_is_what_is_decided_now() {
        RandomLife.ofAll(life -> {
            var then = life.end().minusSeconds(new Random(life.seed()).nextInt(2_000_000));
            var prompt = life.facts().stream()
                    .filter(fact -> fact.receivedAt() == null)
                    .toList();
            if (isRunning(prompt, then)) {
                return; // what its start decides is known at its end
            }
            var before = contents(life, prompt, then);
            var now = contents(life, prompt, life.end());

            assertSame(before, now.subList(0, before.size()));
        });
    }

    /** Changes with the rules, and with nothing else: not from run to run, nor from machine to machine. */
    @Test
    void a_thousand_lives_have_the_contents_they_always_had() {
        var all = sha256();
        for (long seed = 0; seed < 1_000; seed++) {
            for (var issued : RandomLife.of(seed).outcome().decisions()) {
                all.update(CanonicalContent.of(issued.content()).getBytes(StandardCharsets.UTF_8));
            }
        }

        assertThat(HexFormat.of().formatHex(all.digest()))
                .isEqualTo("2a07fbfd24652dc5b15186038e92a8bfc4d6f38c982332fa8dfdfbea78974721");
    }

    private static boolean isRunning(List<Fact> facts, Instant at) {
        return facts.stream()
                .anyMatch(fact -> fact instanceof Run run
                        && !run.startedAt().isAfter(at)
                        && run.endedAt().isAfter(at));
    }

    private static List<Content> contents(RandomLife life, List<Fact> facts, Instant asOf) {
        return Protocol.standard().assess(Story.RUNNER, life.context(), facts, asOf).decisions().stream()
                .map(Issued::content)
                .toList();
    }

    private static void assertSame(List<Content> some, List<Content> others) {
        if (!some.equals(others)) {
            assertThat(some.stream().map(CanonicalContent::of))
                    .isEqualTo(others.stream().map(CanonicalContent::of).toList());
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
