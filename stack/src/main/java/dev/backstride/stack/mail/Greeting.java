package dev.backstride.stack.mail;

import java.io.IOException;
import org.subethamail.smtp.internal.server.BaseCommand;
import org.subethamail.smtp.server.Session;

/**
 * Answers EHLO, and says that commands may come several at a time (RFC 2920), as servers out there do: the library reads
 * them so, and does not say it.
 */
final class Greeting extends BaseCommand {

    Greeting() {
        super("EHLO", "Introduce yourself.", "<hostname>");
    }

    @Override
    public void execute(String command, Session session) throws IOException {
        var words = getArgs(command);
        if (words.length < 2) {
            session.sendResponse("501 Syntax: EHLO hostname");
            return;
        }
        // Each reply leaves at once: else the second waits until the first is acknowledged.
        session.getSocket().setTcpNoDelay(true);
        session.resetMailTransaction();
        session.setHelo(words[1]);
        session.sendResponse(
                String.join("\r\n250-", "250-" + session.getServer().getHostName(), "PIPELINING", "8BITMIME")
                        + "\r\n250 SMTPUTF8");
    }
}
