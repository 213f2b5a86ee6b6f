package dev.backstride.stack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.backstride.protocol.Protocol;
import dev.backstride.protocol.configuration.Unsuitable;
import dev.backstride.stack.rehearsal.Rehearsal;
import dev.backstride.stack.rehearsal.count.Tally;
import dev.backstride.stack.rehearsal.report.ReportPage;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Rehearses other numbers, says what came of it, and writes the page. */
final class Rehearser {

    private static final int BROKEN = 2;

    private final PrintStream out;

    Rehearser(PrintStream out) {
        this.out = out;
    }

    /** 0 where the page is written, 2 where the numbers cannot be tried. */
    int run(int population, long seed, @Nullable Path numbers, Path report) throws IOException {
        var force = Protocol.standard();
        try {
            var tried = numbers == null ? force : force.trying(changes(numbers), Instant.EPOCH);
            var rehearsal = new Rehearsal(population, seed, force, tried);
            var began = System.nanoTime();
            var result = rehearsal.play();
            var took = Duration.ofNanos(System.nanoTime() - began);
            Files.writeString(report, new ReportPage(rehearsal, result).html());
            say(population, result, took, report);
            return 0;
        } catch (Unsuitable | NoSuchFileException | JsonProcessingException wrong) {
            out.println(numbers + ": " + why(wrong));
            return BROKEN;
        }
    }

    private void say(int population, Rehearsal.Result result, Duration took, Path report) {
        out.printf(
                "%,d runners and %,d facts, twice, in %.1f s%n",
                population, result.one().facts(), took.toMillis() / 1_000.0);
        out.printf("%-36s  %10s  %10s%n", "", "in force", "tried");
        line("decisions", result.one().decisions(), result.other().decisions());
        line("questions", result.one().questions(), result.other().questions());
        line("episodes and flares", result.one().opened(), result.other().opened());
        line("settled within the year", settled(result.one()), settled(result.other()));
        line(
                "days to settle, median",
                result.one().medianDaysToSettle(),
                result.other().medianDaysToSettle());
        line(
                "runners somebody is called in about",
                result.one().escalated(),
                result.other().escalated());
        out.printf(
                "%,d runners are told something else at least once.%n",
                result.differences().runners());
        out.println("The page: " + report.toAbsolutePath());
    }

    private static int settled(Tally tally) {
        return tally.settledWithin(365);
    }

    private void line(String what, int one, int other) {
        out.printf("%-36s  %,10d  %,10d%n", what, one, other);
    }

    private static Map<String, String> changes(Path file) throws IOException {
        var read = new ObjectMapper().readValue(Files.readString(file), new TypeReference<Map<String, Object>>() {});
        var changes = new HashMap<String, String>();
        read.forEach((key, value) -> changes.put(key, String.valueOf(value)));
        return changes;
    }

    private static String why(Exception wrong) {
        return switch (wrong) {
            case NoSuchFileException _ -> "there is no such file";
            case JsonProcessingException _ -> "this is no JSON object of numbers by key";
            default -> String.valueOf(wrong.getMessage());
        };
    }
}
