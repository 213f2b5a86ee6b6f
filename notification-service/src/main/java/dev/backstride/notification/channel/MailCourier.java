package dev.backstride.notification.channel;

import dev.backstride.events.runner.Channel;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.regex.Pattern;

/** Sends mail. */
@ApplicationScoped
class MailCourier implements Courier {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final Pattern SMTP_REPLY = Pattern.compile("\\b([45]\\d\\d)\\b");

    private final ReactiveMailer mailer;
    private final Unsubscribing unsubscribing;
    private final Executor loop;

    /** All connections belong to one event loop: else each command would wake another one, a system call each time. */
    MailCourier(ReactiveMailer mailer, Unsubscribing unsubscribing, Vertx vertx) {
        this.mailer = mailer;
        this.unsubscribing = unsubscribing;
        var context = vertx.getOrCreateContext();
        this.loop = command -> context.runOnContext(_ -> command.run());
    }

    @Override
    public Channel channel() {
        return Channel.MAIL;
    }

    @Override
    public Duration patience() {
        return PATIENCE;
    }

    @Override
    public void deliver(Parcel parcel) throws Undelivered {
        try {
            mailer.send(whole(parcel)).runSubscriptionOn(loop).await().atMost(PATIENCE);
        } catch (RuntimeException fault) {
            throw new Undelivered(reason(fault), fault);
        }
    }

    /** With the one click that turns such mails off (RFC 8058), where they may be. */
    private Mail whole(Parcel parcel) {
        var mail = mail(parcel);
        return parcel.optional()
                ? mail.addHeader("List-Unsubscribe", "<" + unsubscribing.page(parcel.program(), parcel.runner()) + ">")
                        .addHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click")
                : mail;
    }

    static Mail mail(Parcel parcel) {
        return new Mail()
                .addTo(parcel.address())
                .setSubject(parcel.contents().subject())
                .setText(parcel.contents().text())
                .setHtml(MailHtml.of(parcel.contents().html()))
                .addHeader("Message-ID", parcel.messageId())
                .addHeader("Content-Language", parcel.contents().language());
    }

    /** Servers repeat addresses in what they say, so only their reply code is kept. */
    private static String reason(RuntimeException fault) {
        var reply = SMTP_REPLY.matcher(String.valueOf(fault.getMessage()));
        return reply.find() ? "SMTP_" + reply.group(1) : "UNREACHABLE";
    }
}
