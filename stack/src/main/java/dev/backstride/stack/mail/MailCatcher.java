package dev.backstride.stack.mail;

import jakarta.mail.MessagingException;
import java.net.InetAddress;
import java.time.Instant;
import java.util.function.Supplier;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.SMTPServer;

/** Takes every mail and passes none on. The newest of what it caught is kept until it stops. */
public final class MailCatcher implements AutoCloseable {

    private static final int NOT_A_MAIL = 554;

    private final Caught caught = new Caught();
    private final SMTPServer smtp;
    private final MailPage page;

    private MailCatcher(int smtpPort, int pagePort, Supplier<Instant> clock) {
        smtp = SMTPServer.port(smtpPort)
                .bindAddress(InetAddress.getLoopbackAddress())
                .messageHandler((_, _, to, bytes) -> keep(to, bytes, clock.get()))
                .build();
        page = new MailPage(pagePort, caught);
    }

    /**
     * Starts catching.
     *
     * @param clock asked when a mail arrives
     */
    public static MailCatcher start(int smtpPort, int pagePort, Supplier<Instant> clock) {
        var catcher = new MailCatcher(smtpPort, pagePort, clock);
        catcher.smtp.start();
        catcher.page.start();
        return catcher;
    }

    private void keep(String to, byte[] bytes, Instant at) throws RejectException {
        try {
            caught.add(new RawMail(to, bytes, at));
        } catch (MessagingException unreadable) {
            throw new RejectException(NOT_A_MAIL, "this is no mail: " + unreadable.getMessage());
        }
    }

    @Override
    public void close() {
        smtp.stop();
        page.close();
    }
}
