package dev.backstride.recording.restamp;

import dev.backstride.recording.Claims;
import dev.backstride.recording.Reading;
import dev.backstride.recording.Reading.Refused;
import dev.backstride.recording.Reading.Understood;
import dev.backstride.recording.Recording;
import dev.backstride.recording.fit.FitDecoder;
import dev.backstride.recording.run.FitRun;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.Instant;

/**
 * A FIT file told at another time: every time in it moved by as much, its checksums made right, all else
 * byte for byte as it was. Parts of a chain move together.
 */
public final class Restamp {

    private Restamp() {}

    /**
     * A copy of {@code file} whose run starts at {@code start}, to the second.
     *
     * @throws IllegalArgumentException when {@code file} is no readable run, with the reason
     */
    public static byte[] to(Instant start, byte[] file) {
        var own = recording(FitRun.read(new ByteArrayInputStream(file), Claims.NONE))
                .startedAt();
        return by(Duration.between(own, start).toSeconds(), file);
    }

    /** A copy of {@code file} with every time moved by {@code seconds}, later where positive. */
    public static byte[] by(long seconds, byte[] file) {
        var copy = file.clone();
        FitDecoder.decode(new ByteArrayInputStream(file), new TimeShift(copy, seconds));
        Seals.renew(copy);
        return copy;
    }

    private static Recording recording(Reading reading) {
        return switch (reading) {
            case Understood(var recording) -> recording;
            case Refused(var reason, var detail, var understood) ->
                understood.orElseThrow(() -> new IllegalArgumentException(detail));
        };
    }
}
