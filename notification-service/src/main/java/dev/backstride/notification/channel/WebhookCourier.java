package dev.backstride.notification.channel;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.backstride.events.runner.Channel;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** Posts messages to people's apps, signed after Standard Webhooks. */
@ApplicationScoped
class WebhookCourier implements Courier {

    private final SignedPost post;
    private final WebhookSecrets secrets;
    private final ObjectMapper json;

    WebhookCourier(SignedPost post, WebhookSecrets secrets, ObjectMapper json) {
        this.post = post;
        this.secrets = secrets;
        this.json = json;
    }

    @Override
    public Channel channel() {
        return Channel.WEBHOOK;
    }

    @Override
    public Duration patience() {
        return SignedPost.PATIENCE;
    }

    /** The id stays the same however often the message is sent; the time is that of the attempt. */
    @Override
    public void deliver(Parcel parcel) throws Undelivered {
        post.send(new SignedPost.Sheet(
                parcel.address(),
                parcel.id().toString(),
                parcel.at(),
                "application/json",
                body(parcel),
                secrets.of(parcel.program())));
    }

    private byte[] body(Parcel parcel) {
        try {
            return json.writeValueAsBytes(WebhookBody.of(parcel.contents()));
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("a message cannot be written", unwritable);
        }
    }
}
