package dev.backstride.stack.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.backstride.stack.port.Port;
import dev.backstride.stack.port.Ports;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MailCatcherTest {

    private static final Instant STORY = Instant.parse("2026-03-02T06:00:00Z");

    private final Ports ports = Ports.free();
    private MailCatcher catcher;

    @BeforeEach
    void start() {
        catcher = MailCatcher.start(ports.of(Port.SMTP), ports.of(Port.MAIL_PAGE), () -> STORY);
    }

    @AfterEach
    void stop() {
        catcher.close();
    }

    @Test
    void a_mail_is_there_in_both_forms_at_story_time() throws Exception {
        send("Wie geht’s?", "plain", "<p>rich</p>");

        var mail = messages().get(0);
        assertThat(mail.get("to").asText()).isEqualTo("jo@example.org");
        assertThat(mail.get("subject").asText()).isEqualTo("Wie geht’s?");
        assertThat(mail.get("text").asText()).isEqualTo("plain");
        assertThat(mail.get("html").asText()).isEqualTo("<p>rich</p>");
        assertThat(mail.get("at").asText()).isEqualTo("2026-03-02T06:00:00Z");
    }

    @Test
    void mails_are_counted() throws Exception {
        send("one", "text", "<p>html</p>");
        send("two", "text", "<p>html</p>");

        assertThat(get("/api/tally")).isEqualTo("{\"mails\":2,\"ids\":2}");
    }

    @Test
    void commands_may_come_several_at_a_time() throws Exception {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), ports.of(Port.SMTP));
                var replies =
                        new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
                var out = socket.getOutputStream()) {
            tell(out, "EHLO there");
            assertThat(replies.lines().skip(1).takeWhile(line -> !line.startsWith("250 ")))
                    .contains("250-PIPELINING");

            tell(out, "MAIL FROM:<a@example.org>", "RCPT TO:<b@example.org>", "DATA");
            assertThat(replies.lines().limit(3)).allMatch(line -> line.matches("[23]5[04] .*"));

            tell(out, "Subject: two", "", "text", ".");
            assertThat(replies.readLine()).startsWith("250 ");
        }

        assertThat(messages().get(0).get("subject").asText()).isEqualTo("two");
    }

    @Test
    void the_page_shows_mail_and_runs_none_of_its_code() throws Exception {
        send("<script>alert(1)</script>", "text", "<script>alert(2)</script>");

        assertThat(get("/"))
                .contains("&lt;script&gt;alert(1)", "srcdoc=\"&lt;script&gt;alert(2)", "sandbox=")
                .doesNotContain("<script>");
    }

    private static void tell(OutputStream out, String... lines) throws IOException {
        out.write((String.join("\r\n", lines) + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    private void send(String subject, String text, String html) throws MessagingException {
        var settings = new Properties();
        settings.put("mail.smtp.host", "127.0.0.1");
        settings.put("mail.smtp.port", Integer.toString(ports.of(Port.SMTP)));
        var message = new MimeMessage(Session.getInstance(settings));
        message.setFrom("backstride@example.org");
        message.setRecipient(RecipientType.TO, new InternetAddress("jo@example.org"));
        message.setSubject(subject, "UTF-8");
        message.setContent(new MimeMultipart("alternative", part(text, "plain"), part(html, "html")));
        Transport.send(message);
    }

    private static MimeBodyPart part(String content, String subtype) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(content, "UTF-8", subtype);
        return part;
    }

    private JsonNode messages() throws Exception {
        return new ObjectMapper().readTree(get("/api/messages"));
    }

    private String get(String path) throws Exception {
        var uri = URI.create("http://127.0.0.1:" + ports.of(Port.MAIL_PAGE) + path);
        try (var http = HttpClient.newHttpClient()) {
            return http.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString())
                    .body();
        }
    }
}
