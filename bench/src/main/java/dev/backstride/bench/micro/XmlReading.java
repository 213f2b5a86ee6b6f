package dev.backstride.bench.micro;

import dev.backstride.recording.Claims;
import dev.backstride.recording.Format;
import dev.backstride.recording.Reading;
import dev.backstride.recording.reader.RecordingReader;
import java.io.ByteArrayInputStream;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.NullUnmarked;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The same run as {@link FitReading}'s in the formats that are XML, read to its digest. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@NullUnmarked // JMH sets the fields
public class XmlReading {

    @Param({"GPX", "TCX"})
    public Format format;

    private byte[] file;

    @Setup
    public void record() {
        file = WatchFile.ofOneHour(format);
    }

    @Benchmark
    public Reading digest() {
        return RecordingReader.read(new ByteArrayInputStream(file), Claims.NONE);
    }
}
