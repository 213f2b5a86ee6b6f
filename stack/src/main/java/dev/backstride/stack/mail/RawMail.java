package dev.backstride.stack.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** A mail as it came: read when somebody asks for it, since of a great many most are only counted. */
final class RawMail {

    private static final Session NO_SESSION = Session.getInstance(new Properties());

    private final String id;
    private final String to;
    private final byte[] bytes;
    private final Instant at;
    private @Nullable Mail mail;

    /**
     * What the server was handed.
     *
     * @param to the address it was delivered to
     * @param bytes headers and body (RFC 5322)
     */
    RawMail(String to, byte[] bytes, Instant at) {
        this.id = MessageId.of(bytes);
        this.to = to;
        this.bytes = bytes;
        this.at = at;
    }

    /** Its Message-ID, with brackets; empty where it has none. */
    String id() {
        return id;
    }

    /** What it says; read once. */
    synchronized Mail mail() {
        var known = mail;
        if (known == null) {
            known = read();
            mail = known;
        }
        return known;
    }

    private Mail read() {
        try {
            var mime = new MimeMessage(NO_SESSION, new ByteArrayInputStream(bytes));
            var body = MailBody.of(mime);
            return new Mail(id, to, orEmpty(mime.getSubject()), body.text(), body.html(), headers(mime), at);
        } catch (MessagingException | IOException unreadable) {
            throw new IllegalStateException("mail " + id + " cannot be read", unreadable);
        }
    }

    private static Map<String, String> headers(MimeMessage mime) throws MessagingException {
        var headers = new HashMap<String, String>();
        for (var header : Collections.list(mime.getAllHeaders())) {
            headers.put(header.getName(), MimeUtility.unfold(header.getValue()));
        }
        return headers;
    }

    private static String orEmpty(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
