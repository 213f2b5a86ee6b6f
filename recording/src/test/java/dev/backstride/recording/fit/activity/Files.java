package dev.backstride.recording.fit.activity;

import static dev.backstride.recording.fit.BaseType.ENUM;
import static dev.backstride.recording.fit.BaseType.UINT16;
import static dev.backstride.recording.fit.BaseType.UINT32;
import static dev.backstride.recording.fit.BaseType.UINT8;

import dev.backstride.recording.Claims;
import dev.backstride.recording.Reading;
import dev.backstride.recording.Recording;
import dev.backstride.recording.digest.TrackClock;
import dev.backstride.recording.fit.draft.FitDraft;
import dev.backstride.recording.fit.draft.FitWriter;
import dev.backstride.recording.reader.RecordingReader;
import java.io.ByteArrayInputStream;
import java.time.Instant;

/** The messages of small activities: ten minutes at 3 m/s, on 17 May 2026 at seven. */
final class Files {

    static final Instant SEVEN = Instant.parse("2026-05-17T07:00:00Z");
    static final long START = TrackClock.of(SEVEN);
    static final int RUNNING = 1;

    private Files() {}

    static FitDraft fileId(int type, int maker) {
        return FitDraft.of(0).number(0, ENUM, type).number(1, UINT16, maker);
    }

    static FitDraft sample(int second) {
        return FitDraft.of(20)
                .local(1)
                .number(253, UINT32, START + second)
                .number(5, UINT32, second * 300L)
                .number(6, UINT16, 3000)
                .number(3, UINT8, 150)
                .number(4, UINT8, 85);
    }

    static FitWriter samples(FitWriter writer, int from, int to) {
        for (var second = from; second <= to; second++) {
            writer.write(sample(second));
        }
        return writer;
    }

    /** A stop or start of the timer: 4 or 0. */
    static FitDraft timer(int type, int second) {
        return FitDraft.of(21)
                .local(2)
                .number(253, UINT32, START + second)
                .number(0, ENUM, 0)
                .number(1, ENUM, type);
    }

    static FitDraft session(int sport, int from, int seconds, int metres) {
        return FitDraft.of(18)
                .local(3)
                .number(253, UINT32, START + from + seconds)
                .number(2, UINT32, START + from)
                .number(5, ENUM, sport)
                .number(7, UINT32, seconds * 1000L)
                .number(8, UINT32, seconds * 1000L)
                .number(9, UINT32, metres * 100L);
    }

    static FitDraft localTime(long offset) {
        return FitDraft.of(34).local(4).number(253, UINT32, START + 600).number(5, UINT32, START + 600 + offset);
    }

    /** A run of ten minutes, with its session after the samples. */
    static FitWriter run() {
        return samples(new FitWriter().write(fileId(4, 1)), 0, 600).write(session(RUNNING, 0, 600, 1800));
    }

    static Reading read(FitWriter writer) {
        return read(writer.toBytes(), Claims.NONE);
    }

    static Reading read(byte[] file, Claims claims) {
        return RecordingReader.read(new ByteArrayInputStream(file), claims);
    }

    static Recording recording(FitWriter writer) {
        return recording(read(writer));
    }

    static Recording recording(Reading reading) {
        return ((Reading.Understood) reading).recording();
    }
}
