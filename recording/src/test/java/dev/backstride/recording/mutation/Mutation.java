package dev.backstride.recording.mutation;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Damages files: flips, cuts, splices, and pieces on which readers stumble. A number always gives the same mutant. */
final class Mutation {

    /** Half of the damage hits so many first bytes, where FIT has its header and definitions. */
    private static final int HEAD = 300;

    private static final int MOST_PIECES = 40;
    private static final int LEAST_LEFT = 16;

    /** One in so many is packed before it is damaged. */
    private static final int PACKED = 16;

    private static final List<String> STUMBLES = List.of(
            "NaN",
            "-1e300",
            "9999999999",
            "0",
            "undefined",
            "<",
            ">",
            "</",
            "<Lap>",
            "</trkseg><trkseg>",
            "</trk><trk>",
            "<trkpt/>",
            "</Track><Track>",
            "</Activity><Activity>",
            "<Trackpoint/>",
            "&lt;",
            "&x;",
            "]]>",
            "<![CDATA[",
            "<!DOCTYPE a>",
            "0001-01-01T00:00:00Z",
            "1970-01-01T00:00:00Z",
            "9999-12-31T23:59:59Z",
            "\0",
            "\u00ff\u00ff\u00ff\u00ff",
            "\u000e\0\0\0\0\0\0\0.FIT");

    private final List<byte[]> seeds;

    Mutation(List<byte[]> seeds) {
        this.seeds = seeds;
    }

    /** The mutant of {@code number}. */
    byte[] of(long number) {
        var random = new SplittableRandom(number);
        var bytes = seed(random);
        if (random.nextInt(PACKED) == 0) {
            bytes = random.nextBoolean() ? gzip(bytes) : zip(bytes);
        }
        for (var times = random.nextInt(6); times >= 0 && bytes.length > 0; times--) {
            bytes = damaged(bytes, random);
        }
        return bytes;
    }

    private byte[] seed(SplittableRandom random) {
        return seeds.get(random.nextInt(seeds.size())).clone();
    }

    private byte[] damaged(byte[] bytes, SplittableRandom random) {
        var at = random.nextInt(random.nextBoolean() ? Math.min(HEAD, bytes.length) : bytes.length);
        return switch (random.nextInt(8)) {
            case 0 -> set(bytes, at, random.nextInt());
            case 1 -> set(bytes, at, bytes[at] ^ (1 << random.nextInt(8)));
            case 2 -> set(bytes, at, random.nextBoolean() ? 0xFF : 0);
            case 3 -> set(bytes, at, '0' + random.nextInt(10));
            case 4 -> Arrays.copyOf(bytes, Math.max(LEAST_LEFT, at));
            case 5 -> spliced(bytes, at, Math.min(bytes.length, at + random.nextInt(MOST_PIECES)), piece(random));
            case 6 -> spliced(bytes, at, at, stumble(random));
            default -> spliced(bytes, after(bytes, at, '>'), after(bytes, at, '<') - 1, stumble(random));
        };
    }

    private static byte[] set(byte[] bytes, int at, int value) {
        bytes[at] = (byte) value;
        return bytes;
    }

    /** A piece of one of the files, sometimes nothing. */
    private byte[] piece(SplittableRandom random) {
        var other = seeds.get(random.nextInt(seeds.size()));
        var from = random.nextInt(other.length);
        return Arrays.copyOfRange(other, from, Math.min(other.length, from + random.nextInt(MOST_PIECES)));
    }

    private static byte[] stumble(SplittableRandom random) {
        return STUMBLES.get(random.nextInt(STUMBLES.size())).getBytes(ISO_8859_1);
    }

    /** Puts {@code piece} in place of what lies between. */
    private static byte[] spliced(byte[] bytes, int from, int to, byte[] piece) {
        var end = Math.max(from, to);
        var spliced = Arrays.copyOf(bytes, from + piece.length + bytes.length - end);
        System.arraycopy(piece, 0, spliced, from, piece.length);
        System.arraycopy(bytes, end, spliced, from + piece.length, bytes.length - end);
        return spliced;
    }

    /** Index after the next {@code letter}, or {@code at} where there is none. */
    private static int after(byte[] bytes, int at, char letter) {
        for (var i = at; i < bytes.length; i++) {
            if (bytes[i] == letter) {
                return i + 1;
            }
        }
        return at;
    }

    private static byte[] gzip(byte[] bytes) {
        var out = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] zip(byte[] bytes) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("a"));
            zip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
