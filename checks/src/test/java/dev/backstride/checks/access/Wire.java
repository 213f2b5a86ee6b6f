package dev.backstride.checks.access;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Sends request targets byte for byte, which no HTTP client does, over one connection as long as it lasts. */
final class Wire implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final int TRIES = 2;
    private static final int HEX = 16;

    private final URI base;
    private @Nullable Socket line;

    Wire(URI base) {
        this.base = base;
    }

    /** The status that is answered to {@code method} of {@code target}. */
    int status(String method, String target, Map<String, String> headers, String body) {
        var head = new StringBuilder(method + " " + target + " HTTP/1.1\r\nHost: " + base.getAuthority() + "\r\n");
        headers.forEach((name, value) -> head.append(name + ": " + value + "\r\n"));
        if (!method.equals("GET")) {
            head.append("Content-Length: " + body.getBytes(StandardCharsets.UTF_8).length + "\r\n");
        }
        return exchange((head + "\r\n" + body).getBytes(StandardCharsets.UTF_8));
    }

    /** A line that was kept may have been given up by the other side meanwhile; a new one was not. */
    private int exchange(byte[] request) {
        IOException last = new IOException("not tried");
        for (var tries = 0; tries < TRIES; tries++) {
            try {
                var open = open();
                open.getOutputStream().write(request);
                return answer(new BufferedInputStream(open.getInputStream()));
            } catch (IOException broken) {
                last = broken;
                close();
            }
        }
        throw new UncheckedIOException(new String(request, StandardCharsets.UTF_8), last);
    }

    private Socket open() throws IOException {
        var kept = line;
        if (kept == null) {
            kept = new Socket(base.getHost(), base.getPort());
            kept.setTcpNoDelay(true);
            kept.setSoTimeout(Math.toIntExact(PATIENCE.toMillis()));
            line = kept;
        }
        return kept;
    }

    private int answer(InputStream in) throws IOException {
        var status = Integer.parseInt(text(in).split(" ", 3)[1]);
        var headers = new TreeMap<String, String>();
        for (var header = text(in); !header.isEmpty(); header = text(in)) {
            var colon = header.indexOf(':');
            headers.put(
                    header.substring(0, colon).toLowerCase(Locale.ROOT),
                    header.substring(colon + 1).strip());
        }
        if ("chunked".equals(headers.get("transfer-encoding"))) {
            skipChunks(in);
        } else if (headers.containsKey("content-length")) {
            in.skipNBytes(Long.parseLong(headers.getOrDefault("content-length", "0")));
        } else {
            // Without a length, such as 204, nothing follows, or all until the end.
            close();
        }
        if ("close".equalsIgnoreCase(headers.get("connection"))) {
            close();
        }
        return status;
    }

    private static void skipChunks(InputStream in) throws IOException {
        var length = Long.parseLong(text(in), HEX);
        while (length > 0) {
            in.skipNBytes(length + 2);
            length = Long.parseLong(text(in), HEX);
        }
        text(in);
    }

    private static String text(InputStream in) throws IOException {
        var bytes = new ByteArrayOutputStream();
        for (var next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("the line ended within an answer");
            }
            bytes.write(next);
        }
        return bytes.toString(StandardCharsets.ISO_8859_1).stripTrailing();
    }

    @Override
    public void close() {
        var kept = line;
        line = null;
        if (kept != null) {
            try {
                kept.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
