package dev.backstride.notification.partner.delivery;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.backstride.notification.partner.attempt.Attempt;
import dev.backstride.notification.partner.attempt.Attempts;
import dev.backstride.notification.partner.attempt.Outcome;
import dev.backstride.notification.partner.subscription.Subscriptions;
import dev.backstride.notification.partner.subscription.Target;
import dev.backstride.plumbing.story.StoryClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Sends a webhook an event that tells nothing, so that its receiver can be tried. */
@ApplicationScoped
class Trial {

    /** On no feed: nobody but the one webhook gets it. */
    private static final String TYPE = "dev.backstride.webhook.tested.v1";

    private final Courier courier;
    private final Attempts attempts;
    private final Subscriptions subscriptions;
    private final StoryClock clock;
    private final String source;

    Trial(
            Courier courier,
            Attempts attempts,
            Subscriptions subscriptions,
            StoryClock clock,
            @ConfigProperty(name = "quarkus.application.name") String application) {
        this.courier = courier;
        this.attempts = attempts;
        this.subscriptions = subscriptions;
        this.clock = clock;
        this.source = "/backstride/" + application;
    }

    /** How it went. It is not tried again, and ends nothing. */
    Attempt send(Target target) {
        var event = UUID.randomUUID();
        var posted = courier.send(target, new Delivery(event, TYPE, null, body(target, event), 0));
        return posted.as(posted.failure() == null ? Outcome.DELIVERED : Outcome.FAILED, null);
    }

    /** Keeps it among the webhook's attempts; a webhook that was ended meanwhile has none. */
    @Transactional
    void note(Target target, Attempt attempt) {
        subscriptions.locked(target.program(), target.id()).ifPresent(webhook -> {
            attempts.add(List.of(new Attempts.Noted(target.program(), target.id(), null, attempt)));
            if (attempt.outcome() == Outcome.DELIVERED) {
                webhook.took();
            }
        });
    }

    private byte[] body(Target target, UUID event) {
        var attributes = new LinkedHashMap<String, String>();
        attributes.put("specversion", "1.0");
        attributes.put("id", event.toString());
        attributes.put("type", TYPE);
        attributes.put("source", source);
        attributes.put("subject", target.id().toString());
        attributes.put("time", clock.now().toString());
        attributes.put("datacontenttype", "application/json");
        attributes.put("program", target.program());
        var data = "{\"webhook\":\"" + target.id() + "\"}";
        try {
            return Envelope.of(attributes, data.getBytes(StandardCharsets.UTF_8));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("an event of ours is no JSON", impossible);
        }
    }
}
