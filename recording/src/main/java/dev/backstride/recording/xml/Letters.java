package dev.backstride.recording.xml;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Pattern;

/**
 * The letters of an XML file: by its byte order mark, by what its first bytes look like, or by the encoding that
 * it declares. Blanks before the XML declaration, as Polar writes them, are left out; bytes that are no letters
 * are replaced, for they stand in titles and never in numbers.
 */
final class Letters {

    private static final int LOOK = 256;
    private static final Pattern DECLARED = Pattern.compile("^\\s*<\\?xml[^>]*encoding\\s*=\\s*[\"']([\\w.:-]+)");

    private Letters() {}

    static Reader of(InputStream stream) throws IOException {
        var head = stream.readNBytes(LOOK);
        var start = new String(head, ISO_8859_1);
        var all = new SequenceInputStream(new ByteArrayInputStream(head), stream);
        return withoutBlanks(new InputStreamReader(all, charset(start)));
    }

    private static Charset charset(String start) {
        if (start.startsWith("\u00FE\u00FF") || start.startsWith("\0<")) {
            return UTF_16BE;
        }
        if (start.startsWith("\u00FF\u00FE") || start.startsWith("<\0")) {
            return UTF_16LE;
        }
        var declared = DECLARED.matcher(start);
        return declared.find() ? named(declared.group(1)) : UTF_8;
    }

    /** A wide encoding cannot be, or its declaration would not have been legible. */
    private static Charset named(String name) {
        try {
            var charset = Charset.forName(name);
            return charset.name().startsWith("UTF-") || !charset.canEncode() ? UTF_8 : charset;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return UTF_8;
        }
    }

    private static Reader withoutBlanks(Reader reader) throws IOException {
        var rest = new PushbackReader(reader);
        var letter = rest.read();
        while (letter == '\uFEFF' || (letter >= 0 && letter <= ' ')) {
            letter = rest.read();
        }
        if (letter >= 0) {
            rest.unread(letter);
        }
        return rest;
    }
}
