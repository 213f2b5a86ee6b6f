package dev.backstride.bench.micro;

import dev.backstride.recording.Claims;
import dev.backstride.recording.Format;
import dev.backstride.recording.Reading;
import dev.backstride.recording.fit.FitDecoder;
import dev.backstride.recording.fit.FitSummary;
import dev.backstride.recording.reader.RecordingReader;
import java.io.ByteArrayInputStream;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.NullUnmarked;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** A FIT file of one hour's run, read to its digest; and beside it only decoded, into a sink that keeps nothing, and walked over. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@NullUnmarked // JMH sets the fields
public class FitReading {

    private static final int RECORD = 20;

    /** Of a record, what a digest is made of: place, distance, altitude, heart rate, cadence, speed, balance; see FIT's profile. */
    private static final int[] FIELDS = {0, 1, 5, 2, 3, 4, 53, 6, 73, 78, 84};

    private byte[] file;

    @Setup
    public void record() {
        file = WatchFile.ofOneHour(Format.FIT);
    }

    @Benchmark
    public Reading digest() {
        return RecordingReader.read(new ByteArrayInputStream(file), Claims.NONE);
    }

    /** Every value that the digest takes, and nothing made of them. */
    @Benchmark
    public FitSummary decode(Blackhole nowhere) {
        return FitDecoder.decode(new ByteArrayInputStream(file), message -> {
            nowhere.consume(message.timestamp());
            if (message.global() == RECORD) {
                for (var field : FIELDS) {
                    nowhere.consume(message.number(field));
                }
            }
        });
    }

    /** Decoding reads no field that nobody asks for: this is walking over the messages. */
    @Benchmark
    public FitSummary walk() {
        return FitDecoder.decode(new ByteArrayInputStream(file), _ -> {});
    }
}
