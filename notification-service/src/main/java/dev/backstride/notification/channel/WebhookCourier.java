package dev.backstride.notification.channel;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.backstride.events.runner.Channel;
import dev.backstride.notification.channel.Undelivered.Outlook;
import dev.backstride.plumbing.egress.Answer;
import dev.backstride.plumbing.egress.NotAllowed;
import dev.backstride.plumbing.egress.Outbound;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Posts messages to people's apps, signed after Standard Webhooks. */
@ApplicationScoped
class WebhookCourier implements Courier {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int GONE = 410;
    private static final int TOO_MANY = 429;
    private static final int BUSY = 503;

    private final Outbound outbound;
    private final WebhookSecrets secrets;
    private final ObjectMapper json;

    WebhookCourier(Outbound outbound, WebhookSecrets secrets, ObjectMapper json) {
        this.outbound = outbound;
        this.secrets = secrets;
        this.json = json;
    }

    @Override
    public Channel channel() {
        return Channel.WEBHOOK;
    }

    @Override
    public Duration patience() {
        return PATIENCE;
    }

    @Override
    public void deliver(Parcel parcel) throws Undelivered {
        var body = body(parcel);
        try {
            check(parcel, outbound.post(parcel.address(), headers(parcel, body), body, PATIENCE));
        } catch (NotAllowed refused) {
            throw Undelivered.forGood("ADDRESS_REFUSED_" + refused.why(), Outlook.NEVER);
        } catch (IOException fault) {
            throw new Undelivered("UNREACHABLE", fault);
        }
    }

    /** The id stays the same however often the message is sent; the time is that of the attempt. */
    private Map<String, String> headers(Parcel parcel, byte[] body) {
        var id = parcel.id().toString();
        var second = parcel.at().getEpochSecond();
        return Map.of(
                "Content-Type",
                "application/json",
                "User-Agent",
                "Backstride",
                "webhook-id",
                id,
                "webhook-timestamp",
                Long.toString(second),
                "webhook-signature",
                secrets.sign(parcel.program(), id, second, body));
    }

    private static void check(Parcel parcel, Answer answer) throws Undelivered {
        if (answer.isSuccess()) {
            return;
        }
        var reason = "HTTP_" + answer.status();
        switch (answer.status()) {
            case GONE -> throw Undelivered.forGood(reason, Outlook.GONE);
            case TOO_MANY, BUSY ->
                throw Undelivered.now(
                        reason, answer.retryAfter().flatMap(header -> RetryAfter.of(header, parcel.at())));
            default -> throw Undelivered.now(reason, Optional.empty());
        }
    }

    private byte[] body(Parcel parcel) {
        try {
            return json.writeValueAsBytes(WebhookBody.of(parcel.contents()));
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("a message cannot be written", unwritable);
        }
    }
}
