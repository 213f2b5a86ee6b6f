package dev.backstride.checks.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What each service's heap holds once all that nobody needs is gone. */
public final class LiveHeap {

    private static final List<String> SERVICES =
            List.of("checkin-service", "assessment-service", "notification-service");
    private static final Pattern USED = Pattern.compile("used (\\d+)K");

    private LiveHeap() {}

    /** Kilobytes by service. */
    public static Map<String, Long> of(RunningSystem system) {
        var kilobytes = new TreeMap<String, Long>();
        for (var service : SERVICES) {
            var process = Parts.of(system, service).getFirst();
            jcmd(process, "GC.run");
            kilobytes.put(service, used(jcmd(process, "GC.heap_info")));
        }
        return kilobytes;
    }

    /** Of a collector's parts each says its total; what those consist of, and what is no heap, does not. */
    private static long used(String info) {
        var totals = info.lines().filter(line -> line.contains("total")).collect(Collectors.joining("\n"));
        return USED.matcher(totals)
                .results()
                .mapToLong(found -> Long.parseLong(found.group(1)))
                .sum();
    }

    private static String jcmd(ProcessHandle process, String command) {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        try {
            var asked = new ProcessBuilder(jcmd, Long.toString(process.pid()), command)
                    .redirectErrorStream(true)
                    .start();
            return new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
