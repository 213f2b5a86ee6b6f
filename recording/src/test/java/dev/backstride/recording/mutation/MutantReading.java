package dev.backstride.recording.mutation;

import dev.backstride.recording.Claims;
import dev.backstride.recording.Kind;
import dev.backstride.recording.Quality;
import dev.backstride.recording.Reading;
import dev.backstride.recording.Recording;
import dev.backstride.recording.digest.Measure;
import dev.backstride.recording.reader.RecordingReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/**
 * Reads many mutants of some files and says how many of them were runs; ends with an error at the first on which
 * reading fails, or takes more than 2 s of the processor. Meant for a JVM of its own, with a small heap.
 */
final class MutantReading {

    private static final Duration LIMIT = Duration.ofSeconds(2);
    private static final Claims CLAIMS =
            new Claims(Optional.of(Instant.parse("2026-05-17T07:00:00Z")), Optional.of(Kind.RUN));

    private final Mutation mutation;
    private final AtomicLong current = new AtomicLong();
    private final AtomicLong begun = new AtomicLong();
    private int understood;
    private double slowest;

    private MutantReading(Mutation mutation) {
        this.mutation = mutation;
    }

    /** Takes the number of the first mutant, how many there are, and the files. */
    public static void main(String[] arguments) throws IOException {
        var files = Stream.of(arguments).skip(2).map(Path::of).toList();
        var seeds = new ArrayList<byte[]>();
        for (var file : files) {
            seeds.add(Files.readAllBytes(file));
        }
        var first = Long.parseLong(arguments[0]);
        new MutantReading(new Mutation(seeds)).read(first, first + Long.parseLong(arguments[1]));
    }

    private void read(long first, long end) {
        var reader = Thread.currentThread().threadId();
        var guard = new Thread(() -> guard(reader));
        guard.setDaemon(true);
        guard.start();
        for (var number = first; number < end; number++) {
            current.set(number);
            begun.set(processorNanos(reader));
            try {
                read(number);
            } catch (RuntimeException | Error failed) {
                failed.printStackTrace(System.out);
                System.out.println("mutant " + number + " failed");
                System.exit(1);
            }
            slowest = Math.max(slowest, (processorNanos(reader) - begun.get()) / 1e9);
        }
        System.out.println(String.format(Locale.ROOT, "%d understood, the slowest in %.3f s", understood, slowest));
    }

    private void read(long number) {
        var claims = number % 2 == 0 ? CLAIMS : Claims.NONE;
        switch (RecordingReader.read(new ByteArrayInputStream(mutation.of(number)), claims)) {
            case Reading.Understood(var run) -> {
                understood++;
                examine(run);
                check(run.times().elapsed().compareTo(Duration.ofMinutes(3)) >= 0, "a run of under 3 min");
                check(run.times().elapsed().compareTo(Duration.ofHours(24)) <= 0, "a run of over 24 h");
                check(
                        !run.times().timer().isNegative()
                                && !run.times().moving().isNegative(),
                        "time that runs backwards");
                check(run.distanceMeters() >= 300, "a run of under 300 m");
                check(run.quality() != Quality.REJECTED, "a rejected run");
            }
            case Reading.Refused refused -> {
                check(refused.detail().endsWith("."), "a refusal without a sentence");
                refused.understood().ifPresent(MutantReading::examine);
            }
        }
    }

    private static void examine(Recording run) {
        var effort = run.effort();
        effort.averageHeartRate().ifPresent(rate -> check(rate >= 30 && rate <= 230, "a heart at " + rate));
        effort.averageStepRate().ifPresent(rate -> check(rate >= 0 && rate <= 2040, "steps at " + rate));
        run.climb().ascentMeters().ifPresent(up -> check(up >= 0 && up <= 30_000, "a climb of " + up));
        run.climb().descentMeters().ifPresent(down -> check(down >= 0 && down <= 30_000, "a descent of " + down));
        run.leftGroundContact().ifPresent(left -> check(left > 0 && left < 100, "a left share of " + left));
        check(Math.abs(run.startedAt().getEpochSecond()) < 400_000_000_000L, "a start in no calendar");
        for (var measure : Measure.values()) {
            run.digest()
                    .column(measure)
                    .ifPresent(values -> check(
                            Arrays.stream(values)
                                    .noneMatch(value -> Double.isInfinite(value) || Math.abs(value) > 5000),
                            measure + " without bounds"));
        }
    }

    /** Looks on from aside, so that a reader that never comes back is seen too. */
    private void guard(long reader) {
        while (true) {
            var number = current.get();
            if (processorNanos(reader) - begun.get() > LIMIT.toNanos() && number == current.get()) {
                System.out.println("mutant " + number + " takes more than " + LIMIT.toSeconds() + " s");
                System.exit(2);
            }
            LockSupport.parkNanos(50_000_000);
        }
    }

    private static long processorNanos(long thread) {
        return ManagementFactory.getThreadMXBean().getThreadCpuTime(thread);
    }

    private static void check(boolean holds, String what) {
        if (!holds) {
            throw new IllegalStateException(what);
        }
    }
}
