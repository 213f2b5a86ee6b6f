package dev.backstride.checkin.provider.told;

import dev.backstride.recording.Claims;
import dev.backstride.recording.Reading;
import dev.backstride.recording.reader.RecordingReader;
import java.io.ByteArrayInputStream;

/** Runs as files, where a provider has them. */
public final class Files {

    private Files() {}

    public static Reading read(byte[] file) {
        return RecordingReader.read(new ByteArrayInputStream(file), Claims.NONE);
    }
}
