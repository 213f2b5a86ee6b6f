package dev.backstride.stack;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** What a service in dev mode complains about, from its log to the terminal: above all, that it does not compile. */
final class Complaints {

    private static final Pattern COMPLAINT = Pattern.compile("\\bERROR\\b|\\.java:\\[?\\d+|Compilation failed");
    private static final long BETWEEN_LOOKS_MILLIS = 500;

    private Complaints() {}

    /** Follows a log from its present end, as long as this process lives. */
    static void follow(String service, Path log) {
        Thread.ofPlatform().name("complaints-" + service).daemon().start(() -> read(service, log));
    }

    private static void read(String service, Path log) {
        try (var file = new RandomAccessFile(log.toFile(), "r")) {
            file.seek(file.length());
            while (true) {
                for (var line = file.readLine(); line != null; line = file.readLine()) {
                    if (isComplaint(line)) {
                        System.err.println(service + ": " + line);
                    }
                }
                Thread.sleep(BETWEEN_LOOKS_MILLIS);
            }
        } catch (IOException e) {
            System.err.println(service + ": its log cannot be followed any more (" + e.getMessage() + ")");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    static boolean isComplaint(String line) {
        return COMPLAINT.matcher(line).find();
    }
}
