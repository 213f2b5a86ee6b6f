package dev.backstride.recording.xml;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class XmlDocumentTest {

    @TempDir
    Path folder;

    @Test
    void elements_come_with_their_names_texts_and_parents() {
        var told = Told.of("<a><b at='1'>two<!-- no --> and <![CDATA[<three>]]></b><c/></a>");

        assertThat(told.lines()).containsExactly("<a", "<b", "a/b=two and <three>", "<c", "a/c=", "/a=");
        assertThat(told.end()).isEqualTo(new XmlEnd(Optional.empty(), false));
    }

    @Test
    void prefixes_need_no_declaration_and_are_left_out() {
        assertThat(Told.of("<x:a><gpxtpx:hr>150</gpxtpx:hr></x:a>").lines()).contains("a/hr=150");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uFEFF", "\n\n  ", "\uFEFF\r\n", ""})
    void blanks_and_marks_before_the_declaration_are_left_out(String before) {
        var xml = before + "<?xml version=\"1.0\" encoding=\"UTF-8\"?><a>ü</a>";

        assertThat(Told.of(xml).lines()).contains("/a=ü");
    }

    @Test
    void letters_are_read_as_the_file_writes_them() {
        assertThat(Told.of("<?xml version='1.0' encoding='ISO-8859-1'?><a>ü</a>".getBytes(ISO_8859_1))
                        .lines())
                .contains("/a=ü");
        assertThat(Told.of("<?xml version='1.0' encoding='UTF-16'?><a>ü</a>".getBytes(UTF_16))
                        .lines())
                .contains("/a=ü");
    }

    @Test
    void a_letter_that_is_none_costs_a_title_not_the_file() {
        var told = Told.of("<?xml version='1.0' encoding='UTF-8'?><a>\u00fc</a>".getBytes(ISO_8859_1));

        assertThat(told.end().flaw()).isEmpty();
        assertThat(told.lines()).contains("/a=\uFFFD");
    }

    @Test
    void a_text_is_cut_after_512_letters_and_never_within_one() {
        var title = "x".repeat(511) + "\uD83C\uDFC3";

        assertThat(Told.of("<a>" + title + "</a>").lines()).contains("/a=" + "x".repeat(511));
        assertThat(Text.stripped(title)).isEqualTo("x".repeat(511));
        assertThat(Text.stripped(" " + title)).isEqualTo("x".repeat(511));
        assertThat(Text.stripped("x\uD83C\uDFC3 ")).isEqualTo("x\uD83C\uDFC3");
    }

    @Test
    void a_document_type_is_skipped() {
        var told = Told.of("<!DOCTYPE a [<!ELEMENT a ANY><!ENTITY b 'c'>]><a>text</a>");

        assertThat(told.lines()).contains("/a=text");
    }

    @Test
    void an_external_entity_is_never_read() throws IOException {
        var secret = Files.writeString(folder.resolve("secret"), "secret");
        var told = Told.of("<!DOCTYPE a [<!ENTITY x SYSTEM '%s'>]><a>&x;</a>".formatted(secret.toUri()));

        assertThat(told.end().flaw()).isPresent();
        assertThat(told.lines()).noneMatch(line -> line.contains("secret"));
    }

    @Test
    void an_external_document_type_is_never_fetched() throws IOException {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            server.setSoTimeout(1);
            var address = "http://localhost:" + server.getLocalPort() + "/a.dtd";

            assertThat(Told.of("<!DOCTYPE a SYSTEM '%s'><a>text</a>".formatted(address))
                            .lines())
                    .contains("/a=text");

            assertThatThrownBy(server::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    static Stream<String> bombs() {
        var names =
                IntStream.range(0, 5000).mapToObj(i -> "<n%d/>".formatted(i)).collect(Collectors.joining());
        var attributes = IntStream.range(0, 5000)
                .mapToObj(i -> "<n n%d=''/>".formatted(i))
                .collect(Collectors.joining());
        return Stream.of(
                "<!DOCTYPE a [<!ENTITY b 'bbbbbbbb'><!ENTITY c '&b;&b;&b;&b;'>]><a>&c;</a>",
                "<a>" + names + "</a>",
                "<a>" + attributes + "</a>",
                "<a>".repeat(100_000),
                "<a b='" + "c".repeat(2_000_000) + "'/>",
                "<a><!--" + "c".repeat(2_000_000) + "--></a>");
    }

    @ParameterizedTest
    @MethodSource("bombs")
    void what_was_made_to_fill_memory_is_cut_short(String bomb) {
        assertThat(Told.of(bomb).end().flaw()).isPresent();
    }

    @Test
    void a_long_text_is_cut_and_no_reason_to_stop() {
        var told = Told.of("<a><b>" + "c".repeat(3_000_000) + "</b><d>1</d></a>");

        assertThat(told.end().flaw()).isEmpty();
        assertThat(told.lines()).contains("a/b=" + "c".repeat(512), "a/d=1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "text", "{}", "<", "<?xml version='1.0'?>", "<!-- only -->"})
    void what_is_no_xml_has_no_root(String other) {
        assertThat(XmlDocument.open(new ByteArrayInputStream(other.getBytes(UTF_8)))
                        .root())
                .isEmpty();
    }

    @Test
    void a_document_that_breaks_off_says_where() {
        assertThat(Told.of("<a>\n<b>1</b>\n<c").end().flaw())
                .hasValueSatisfying(flaw -> assertThat(flaw).contains("line 3"));
    }

    @Test
    void what_follows_the_end_is_noticed() {
        assertThat(Told.of("<a/>\0\0\0").end()).isEqualTo(new XmlEnd(Optional.empty(), true));
        assertThat(Told.of("<a/>\n<!-- bye -->\n").end().followed()).isFalse();
    }

    @Test
    void a_stream_that_fails_is_not_a_broken_document() {
        var failing = new FilterInputStream(new ByteArrayInputStream("<a>".getBytes(UTF_8))) {
            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                var read = super.read(bytes, offset, length);
                if (read < 0) {
                    throw new IOException("the line is dead");
                }
                return read;
            }
        };

        assertThatThrownBy(() -> XmlDocument.open((InputStream) failing)).isInstanceOf(UncheckedIOException.class);
    }
}
