package dev.backstride.recording.fit.activity;

import static dev.backstride.recording.fit.BaseType.UINT32;
import static dev.backstride.recording.fit.BaseType.UINT8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.recording.Claims;
import dev.backstride.recording.Kind;
import dev.backstride.recording.Reading;
import dev.backstride.recording.fit.draft.FitDraft;
import dev.backstride.recording.fit.draft.FitWriter;
import dev.backstride.recording.generator.RunGenerator;
import dev.backstride.recording.generator.RunPlan;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever happens to a file's bytes, reading it ends, and ends in a reading. */
class MutationTest {

    private static final int MUTANTS = 13_000;
    private static final Claims CLAIMS = new Claims(Optional.of(Files.SEVEN), Optional.of(Kind.RUN));

    private static final List<byte[]> SEEDS = List.of(
            RunGenerator.fit(RunPlan.easy(1, Files.SEVEN, Duration.ofMinutes(4))),
            Files.run().toBytes(),
            triathlon(),
            odd(),
            chain(odd(), triathlon()));

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    @Timeout(60)
    void a_mutant_is_understood_or_refused(int seed) {
        var random = new SplittableRandom(seed);
        for (var i = 0; i < MUTANTS; i++) {
            var mutant = mutate(SEEDS.get(i % SEEDS.size()), random);
            var reading = Files.read(mutant, random.nextBoolean() ? CLAIMS : Claims.NONE);
            if (reading instanceof Reading.Understood(var run)) {
                assertThat(run.times().elapsed()).isBetween(Duration.ofMinutes(3), Duration.ofHours(24));
                assertThat(run.distanceMeters()).isBetween(300.0, 7.0 * 86_400);
            }
        }
    }

    private static byte[] mutate(byte[] seed, SplittableRandom random) {
        var bytes = seed.clone();
        for (var times = random.nextInt(6); times >= 0; times--) {
            // Half of the damage hits the first 300 bytes, where header and definitions are.
            var at = random.nextInt(random.nextBoolean() ? Math.min(300, bytes.length) : bytes.length);
            switch (random.nextInt(5)) {
                case 0 -> bytes[at] = (byte) random.nextInt();
                case 1 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
                case 2 -> bytes[at] = (byte) (random.nextBoolean() ? 0xFF : 0);
                case 3 -> bytes = Arrays.copyOf(bytes, Math.max(16, at));
                default -> {
                    var length = Math.min(random.nextInt(40), bytes.length - at);
                    System.arraycopy(bytes, random.nextInt(bytes.length - length + 1), bytes, at, length);
                }
            }
        }
        return bytes;
    }

    private static byte[] triathlon() {
        return Files.samples(new FitWriter().write(Files.fileId(4, 1)), 0, 400)
                .write(Files.session(5, 0, 100, 100))
                .write(Files.session(1, 100, 200, 600))
                .write(Files.session(3, 300, 10, 0))
                .write(Files.session(1, 310, 90, 270))
                .toBytes();
    }

    private static byte[] odd() {
        var writer = new FitWriter(12)
                .write(Files.fileId(4, 294))
                .write(FitDraft.bigEndian(20).local(1).number(253, UINT32, Files.START));
        for (var second = 4; second < 1000; second += 4) {
            writer.write(FitDraft.bigEndian(20)
                    .local(1 + second / 16 % 3)
                    .compressedTime(Files.START + second)
                    .number(5, UINT32, second * 290L)
                    .number(3, UINT8, 140)
                    .developer(1, 0, (byte) second));
        }
        return writer.write(Files.localTime(7200)).toBytes();
    }

    private static byte[] chain(byte[] first, byte[] second) {
        var both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
