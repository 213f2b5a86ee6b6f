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

/** A FIT file of one hour's run, read to its digest; and beside it only decoded, into a sink that keeps nothing. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@NullUnmarked // JMH sets the fields
public class FitReading {

    private byte[] file;

    @Setup
    public void record() {
        file = WatchFile.ofOneHour(Format.FIT);
    }

    @Benchmark
    public Reading digest() {
        return RecordingReader.read(new ByteArrayInputStream(file), Claims.NONE);
    }

    @Benchmark
    public FitSummary decode() {
        return FitDecoder.decode(new ByteArrayInputStream(file), _ -> {});
    }
}
