package dev.backstride.stack.mail;

import java.net.InetAddress;
import java.time.Instant;
import java.util.function.Supplier;
import org.subethamail.smtp.server.SMTPServer;

/** Takes every mail and passes none on. The newest of what it caught is kept until it stops. */
public final class MailCatcher implements AutoCloseable {

    private final Caught caught = new Caught();
    private final SMTPServer smtp;
    private final MailPage page;

    private MailCatcher(int smtpPort, int pagePort, Supplier<Instant> clock) {
        smtp = SMTPServer.port(smtpPort)
                .bindAddress(InetAddress.getLoopbackAddress())
                .messageHandler((_, _, to, bytes) -> caught.add(new RawMail(to, bytes, clock.get())))
                .build();
        smtp.getCommandHandler().addCommand(new Greeting());
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

    @Override
    public void close() {
        smtp.stop();
        page.close();
    }
}
