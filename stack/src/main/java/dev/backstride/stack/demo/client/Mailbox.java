package dev.backstride.stack.demo.client;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.backstride.stack.mail.Mail;
import java.util.List;

/** Every mail the catcher caught. */
public final class Mailbox {

    private static final TypeReference<List<Mail>> MAILS = new TypeReference<>() {};

    private final Door catcher;

    public Mailbox(Door catcher) {
        this.catcher = catcher;
    }

    /** Mails to any of these addresses, oldest first. */
    public List<Mail> to(List<String> addresses) {
        return catcher.get("/api/messages", MAILS).stream()
                .filter(mail -> addresses.contains(mail.to()))
                .toList();
    }
}
