package dev.backstride.bench.measure;

import dev.backstride.bench.micro.FitReading;
import dev.backstride.bench.micro.Micro;
import dev.backstride.bench.micro.SmallHeap;
import dev.backstride.bench.micro.Times;
import dev.backstride.bench.micro.WatchFile;
import dev.backstride.bench.micro.XmlReading;
import dev.backstride.bench.report.Finding;
import dev.backstride.bench.report.Limit;
import dev.backstride.bench.report.Reading;
import dev.backstride.recording.Format;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.runner.RunnerException;

/** FIT files on their way to a digest, on one core; the same run as GPX and TCX beside it. */
public final class FitToDigest implements Measure {

    /** The most the check-in service takes. */
    private static final long LARGEST = 32L << 20;

    @Override
    public String name() {
        return "fit";
    }

    @Override
    public List<Finding> take(Lab lab) throws Exception {
        return List.of(speed(lab), smallHeap());
    }

    private static Finding speed(Lab lab) throws RunnerException, IOException {
        var micro = new Micro(lab.report().folder(), lab.pace().iterations());
        var fit = micro.times(FitReading.class);
        var xml = micro.times(XmlReading.class);
        var digest = rate(Format.FIT, fit, "digest");
        var decode = rate(Format.FIT, fit, "decode");
        return Finding.measured(
                "FIT to digest, an hour's run",
                "≥ 75 % of decoding alone, ≥ 60 MB/s",
                "%.0f MB/s".formatted(digest),
                "decoding alone %.0f MB/s: %.0f %%; walking over it %.0f MB/s; GPX %.0f MB/s, TCX %.0f MB/s"
                        .formatted(
                                decode,
                                100 * digest / decode,
                                rate(Format.FIT, fit, "walk"),
                                rate(Format.GPX, xml, "digest GPX"),
                                rate(Format.TCX, xml, "digest TCX")),
                new Reading("MB/s", digest, Limit.atLeast(60)),
                new Reading("of decoding alone", digest / decode, Limit.atLeast(0.75)));
    }

    /** MB/s: bytes per microsecond. */
    private static double rate(Format format, Map<String, Times> times, String benchmark) {
        return WatchFile.ofOneHour(format).length
                / times.getOrDefault(benchmark, Times.UNKNOWN).mean();
    }

    private static Finding smallHeap() throws IOException, InterruptedException {
        var file = Files.createTempFile("backstride-", ".fit");
        try {
            WatchFile.writeChain(file, LARGEST);
            var size = Files.size(file);
            var child = read(file);
            var said = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            var exit = child.waitFor();
            return Finding.measured(
                    "FIT to digest, a file of %,d bytes".formatted(size),
                    "under -Xmx64m",
                    exit == 0 ? said.lines().toList().getLast().toLowerCase(Locale.ROOT) : said,
                    "",
                    new Reading("exit code", exit, Limit.atMost(0)));
        } finally {
            Files.delete(file);
        }
    }

    private static Process read(Path file) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SmallHeap.class.getName(),
                        file.toString())
                .redirectErrorStream(true)
                .start();
    }
}
