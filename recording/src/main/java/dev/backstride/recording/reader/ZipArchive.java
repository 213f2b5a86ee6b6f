package dev.backstride.recording.reader;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.backstride.recording.Reading;
import dev.backstride.recording.Reading.Refused;
import dev.backstride.recording.Refusal;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/**
 * A zip archive with one recording in it, as Garmin Connect hands out its originals. Folders do not count, nor does
 * what a desktop adds of its own. One with several files is refused: it would be several runs, or a guess.
 */
final class ZipArchive {

    private final ZipInputStream zip;
    private final Unzipped contents;

    private ZipArchive(InputStream stream) {
        // Names are only looked at for their ends, and in these letters none of them is malformed.
        zip = new ZipInputStream(stream, ISO_8859_1);
        contents = new Unzipped(zip);
    }

    static Reading read(InputStream stream, Function<InputStream, Reading> reader) {
        var archive = new ZipArchive(stream);
        if (!archive.findFile()) {
            return refused("The file is a zip archive that holds no file, or none that can be unpacked.");
        }
        var reading = reader.apply(archive.contents);
        return archive.findFile()
                ? refused("The file is a zip archive of several files. Send its recordings one by one.")
                : reading;
    }

    /** Moves on to the next file; false where there is none. What lies before it counts towards the limit too. */
    private boolean findFile() {
        try {
            contents.transferTo(OutputStream.nullOutputStream());
            for (var entry = next(); entry != null; entry = next()) {
                if (counts(entry)) {
                    return true;
                }
                contents.transferTo(OutputStream.nullOutputStream());
            }
            return false;
        } catch (ZipException | EOFException damaged) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private @Nullable ZipEntry next() throws IOException {
        return contents.isSpent() ? null : zip.getNextEntry();
    }

    private static boolean counts(ZipEntry entry) {
        var name = entry.getName();
        return !entry.isDirectory()
                && !name.startsWith("__MACOSX/")
                && !name.startsWith(".", name.lastIndexOf('/') + 1);
    }

    private static Reading refused(String detail) {
        return Refused.of(Refusal.UNREADABLE, detail);
    }
}
