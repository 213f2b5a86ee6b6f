package dev.backstride.recording.reader;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.recording.SmallHeap;
import dev.backstride.recording.SmallJvm;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that were made to hurt: each is refused within two seconds by a JVM with a heap of 64 MB, its start not counted. */
class BombsTest {

    private static final long LIMIT_MILLIS = 2_000;
    private static final int MEGABYTE = 1 << 20;

    /** What unpacks to far more than any file may have. */
    private static final int SWOLLEN = 600;

    @TempDir
    Path folder;

    /** A file that is written when it is needed. */
    record Bomb(String name, Writing writing) {

        @FunctionalInterface
        interface Writing {
            void to(OutputStream out) throws IOException;
        }

        static Bomb of(String name, String text) {
            return new Bomb(name, out -> out.write(text.getBytes(UTF_8)));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Bomb> bombs() {
        return Stream.of(
                Bomb.of("a billion laughs", gpx(laughs(), "<trk><name>&l9;</name></trk>")),
                Bomb.of("quadratic laughs", gpx(quadratic(), "<trk><name>" + "&a;".repeat(50_000) + "</name></trk>")),
                Bomb.of(
                        "an entity from a file",
                        gpx("<!DOCTYPE gpx [<!ENTITY x SYSTEM 'file:///dev/zero'>]>", "<trk><name>&x;</name></trk>")),
                Bomb.of(
                        "parameter entities from elsewhere",
                        gpx("<!DOCTYPE gpx [<!ENTITY % x SYSTEM 'http://127.0.0.1:9/x'> %x;]>", "")),
                Bomb.of("elements within elements", gpx("", "<trk>".repeat(4_000_000))),
                Bomb.of("an attribute without an end", "<gpx a='" + "b".repeat(24 * MEGABYTE)),
                Bomb.of("a comment without an end", "<gpx><!--" + "b".repeat(24 * MEGABYTE)),
                Bomb.of("more attributes than any element has", "<gpx " + attributes() + ">"),
                new Bomb("gzip that swells", out -> gzip(out, BombsTest::zeros)),
                new Bomb("gzip in gzip that swells", out -> gzip(out, inner -> gzip(inner, BombsTest::zeros))),
                new Bomb("a zip that swells", out -> zip(out, "a.fit", BombsTest::zeros)),
                new Bomb("a zip in a zip", out -> zip(out, "a.zip", inner -> zip(inner, "a.fit", BombsTest::zeros))),
                new Bomb("gzip of deep XML", out -> gzip(out, BombsTest::deep)));
    }

    @ParameterizedTest
    @MethodSource("bombs")
    void a_bomb_is_refused_within_64_megabytes_and_two_seconds(Bomb bomb) throws IOException, InterruptedException {
        var file = folder.resolve("bomb");
        try (var out = Files.newOutputStream(file)) {
            bomb.writing().to(out);
        }
        assertThat(Files.size(file)).as("any door takes it in").isLessThan(32 * MEGABYTE);

        var said = SmallJvm.run(SmallHeap.class, List.of(file.toString()));

        assertThat(said).singleElement().satisfies(line -> {
            assertThat(Long.parseLong(line.split(" ", 2)[0])).isLessThan(LIMIT_MILLIS);
            assertThat(line).contains(" Refused ");
        });
    }

    private static String gpx(String before, String inside) {
        return "<?xml version='1.0'?>" + before + "<gpx version='1.1'>" + inside + "</gpx>";
    }

    private static String laughs() {
        return IntStream.rangeClosed(1, 9)
                .mapToObj(i -> "<!ENTITY l%d '%s'>"
                        .formatted(i, "&l%d;".formatted(i - 1).repeat(10)))
                .collect(Collectors.joining("", "<!DOCTYPE gpx [<!ENTITY l0 'ha'>", "]>"));
    }

    private static String quadratic() {
        return "<!DOCTYPE gpx [<!ENTITY a '" + "a".repeat(50_000) + "'>]>";
    }

    private static String attributes() {
        return IntStream.range(0, 1_000_000).mapToObj("a%d='' "::formatted).collect(Collectors.joining());
    }

    private static void zeros(OutputStream out) throws IOException {
        var megabyte = new byte[MEGABYTE];
        for (var i = 0; i < SWOLLEN; i++) {
            out.write(megabyte);
        }
    }

    private static void deep(OutputStream out) throws IOException {
        out.write("<gpx>".getBytes(UTF_8));
        var many = "<trk>".repeat(200_000).getBytes(UTF_8);
        for (var i = 0; i < SWOLLEN; i++) {
            out.write(many);
        }
    }

    private static void gzip(OutputStream out, Bomb.Writing inside) throws IOException {
        var packed = new GZIPOutputStream(out);
        inside.to(packed);
        packed.finish();
    }

    private static void zip(OutputStream out, String name, Bomb.Writing inside) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(packed)) {
            zip.putNextEntry(new ZipEntry(name));
            inside.to(zip);
        }
        packed.writeTo(out);
    }
}
