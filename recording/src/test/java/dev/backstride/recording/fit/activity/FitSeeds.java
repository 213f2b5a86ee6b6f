package dev.backstride.recording.fit.activity;

import static dev.backstride.recording.fit.BaseType.UINT32;
import static dev.backstride.recording.fit.BaseType.UINT8;

import dev.backstride.recording.fit.draft.FitDraft;
import dev.backstride.recording.fit.draft.FitWriter;
import dev.backstride.recording.generator.RunGenerator;
import dev.backstride.recording.generator.RunPlan;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/** Small FIT files of all sorts: a run, a triathlon, odd ways to write, and a chain. */
public final class FitSeeds {

    private FitSeeds() {}

    public static List<byte[]> all() {
        return List.of(
                RunGenerator.fit(RunPlan.easy(1, Files.SEVEN, Duration.ofMinutes(4))),
                Files.run().toBytes(),
                triathlon(),
                odd(),
                chain(odd(), triathlon()));
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
