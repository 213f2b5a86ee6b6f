package dev.backstride.bench.measure;

import dev.backstride.bench.micro.FitReading;
import dev.backstride.bench.micro.Micro;
import dev.backstride.bench.micro.SmallHeap;
import dev.backstride.bench.micro.WatchFile;
import dev.backstride.bench.report.Finding;
import dev.backstride.bench.report.Limit;
import dev.backstride.bench.report.Reading;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** FIT files on their way to a digest, on one core. */
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

    private static Finding speed(Lab lab) throws Exception {
        var times = new Micro(lab.report().folder(), lab.pace().iterations()).microseconds(FitReading.class);
        var bytes = WatchFile.ofOneHour().length;
        var digest = bytes / times.getOrDefault("digest", Double.NaN);
        var decode = bytes / times.getOrDefault("decode", Double.NaN);
        return Finding.measured(
                "FIT to digest, an hour's run of %,d bytes".formatted(bytes),
                "≥ 75 % of decoding alone, ≥ 60 MB/s",
                "%.0f MB/s".formatted(digest),
                "decoding alone %.0f MB/s: %.0f %%".formatted(decode, 100 * digest / decode),
                new Reading("MB/s", digest, Limit.atLeast(60)),
                new Reading("of decoding alone", digest / decode, Limit.atLeast(0.75)));
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
                    exit == 0 ? said.lines().toList().getLast().toLowerCase(java.util.Locale.ROOT) : said,
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
