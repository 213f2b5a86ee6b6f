package dev.backstride.stack.mail;

import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.user.UserManager;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Takes every mail and passes none on. The newest of what it caught is kept until it stops. */
public final class MailCatcher implements AutoCloseable {

    /** Between two clearings of the server's own boxes, which nobody reads. */
    private static final int BOXES_HOLD = 1_000;

    private final Caught caught = new Caught();
    private final AtomicInteger inBoxes = new AtomicInteger();
    private final Supplier<Instant> clock;
    private final GreenMail smtp;
    private final MailPage page;

    private MailCatcher(int smtpPort, int pagePort, Supplier<Instant> clock) {
        this.clock = clock;
        smtp = new GreenMail(new ServerSetup(smtpPort, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
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
        var users = catcher.smtp.getUserManager();
        users.setMessageDeliveryHandler((message, address) -> catcher.keep(users, message, address));
        catcher.page.start();
        return catcher;
    }

    private GreenMailUser keep(UserManager users, MovingMessage message, MailAddress address)
            throws MessagingException, UserException {
        try {
            var mime = message.getMessage();
            var body = MailBody.of(mime);
            caught.add(new Mail(
                    orEmpty(mime.getMessageID()),
                    address.getEmail(),
                    orEmpty(mime.getSubject()),
                    body.text(),
                    body.html(),
                    headers(mime),
                    clock.get()));
        } catch (IOException e) {
            throw new MessagingException("unreadable mail", e);
        }
        clearBoxes();
        var known = users.getUserByEmail(address.getEmail());
        return known != null ? known : users.createUser(address.getEmail(), address.getEmail(), "");
    }

    private static Map<String, String> headers(MimeMessage mime) throws MessagingException {
        var headers = new HashMap<String, String>();
        for (var header : Collections.list(mime.getAllHeaders())) {
            headers.put(header.getName(), MimeUtility.unfold(header.getValue()));
        }
        return headers;
    }

    private void clearBoxes() throws MessagingException {
        if (inBoxes.incrementAndGet() % BOXES_HOLD == 0) {
            try {
                smtp.purgeEmailFromAllMailboxes();
            } catch (FolderException e) {
                throw new MessagingException("the boxes cannot be cleared", e);
            }
        }
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    @Override
    public void close() {
        smtp.stop();
        page.close();
    }
}
