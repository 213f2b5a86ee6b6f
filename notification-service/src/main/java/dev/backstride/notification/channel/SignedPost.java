package dev.backstride.notification.channel;

import dev.backstride.notification.channel.Undelivered.Outlook;
import dev.backstride.plumbing.egress.Answer;
import dev.backstride.plumbing.egress.NotAllowed;
import dev.backstride.plumbing.egress.Outbound;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Posts to addresses that others named, signed after Standard Webhooks, and says what the answer means. */
@ApplicationScoped
public class SignedPost {

    /** How long one takes at most. */
    public static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final int GONE = 410;
    private static final int TOO_MANY = 429;
    private static final int BUSY = 503;

    private final Outbound outbound;

    SignedPost(Outbound outbound) {
        this.outbound = outbound;
    }

    /**
     * What is posted.
     *
     * @param url where to
     * @param id stays the same however often it is sent
     * @param at when it is sent, in real time
     * @param media the body's type
     * @param secrets each signs, so that two let a receiver change over
     */
    @SuppressWarnings("ArrayRecordComponent") // bytes on their way through: never compared
    public record Sheet(String url, String id, Instant at, String media, byte[] body, List<WebhookSecret> secrets) {

        private Map<String, String> headers() {
            var second = at.getEpochSecond();
            return Map.of(
                    "Content-Type",
                    media,
                    "User-Agent",
                    "Backstride",
                    "webhook-id",
                    id,
                    "webhook-timestamp",
                    Long.toString(second),
                    "webhook-signature",
                    secrets.stream()
                            .map(secret -> secret.sign(id, second, body))
                            .collect(Collectors.joining(" ")));
        }
    }

    /**
     * Posts it and waits for the answer.
     *
     * @return the HTTP status with which it was taken
     * @throws Undelivered if nobody took it
     */
    public int send(Sheet sheet) throws Undelivered {
        try {
            return taken(sheet, outbound.post(sheet.url(), sheet.headers(), sheet.body(), PATIENCE));
        } catch (NotAllowed refused) {
            throw Undelivered.forGood("ADDRESS_REFUSED_" + refused.why());
        } catch (IOException fault) {
            throw new Undelivered("UNREACHABLE", fault);
        }
    }

    private static int taken(Sheet sheet, Answer answer) throws Undelivered {
        if (answer.isSuccess()) {
            return answer.status();
        }
        throw switch (answer.status()) {
            case GONE -> Undelivered.refused(GONE, Outlook.GONE, Optional.empty());
            case TOO_MANY, BUSY ->
                Undelivered.refused(
                        answer.status(),
                        Outlook.AGAIN,
                        answer.retryAfter().flatMap(header -> RetryAfter.of(header, sheet.at())));
            default -> Undelivered.refused(answer.status(), Outlook.AGAIN, Optional.empty());
        };
    }
}
