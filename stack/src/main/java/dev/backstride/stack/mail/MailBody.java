package dev.backstride.stack.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import java.io.IOException;

/** The two forms a mail may have; either is empty when it is not there. */
record MailBody(String text, String html) {

    private static final MailBody EMPTY = new MailBody("", "");

    static MailBody of(Part part) throws MessagingException, IOException {
        if (part.isMimeType("text/html")) {
            return new MailBody("", String.valueOf(part.getContent()));
        }
        if (part.isMimeType("text/*")) {
            return new MailBody(String.valueOf(part.getContent()), "");
        }
        return part.getContent() instanceof Multipart parts ? of(parts) : EMPTY;
    }

    private static MailBody of(Multipart parts) throws MessagingException, IOException {
        var body = EMPTY;
        for (int i = 0; i < parts.getCount(); i++) {
            body = body.or(of(parts.getBodyPart(i)));
        }
        return body;
    }

    private MailBody or(MailBody other) {
        return new MailBody(text.isEmpty() ? other.text : text, html.isEmpty() ? other.html : html);
    }
}
