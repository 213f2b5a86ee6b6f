package dev.backstride.notification.partner.subscription;

import dev.backstride.notification.channel.WebhookSecret;
import dev.backstride.notification.runner.Key;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Gives couriers what they need to know of a webhook. */
@ApplicationScoped
public class Targets {

    private final Subscriptions subscriptions;
    private final Safe safe;

    Targets(Subscriptions subscriptions, Safe safe) {
        this.subscriptions = subscriptions;
        this.safe = safe;
    }

    /** The webhook, whether it is active or not; empty where the program has no such. */
    public Optional<Target> of(String program, UUID id, Instant realNow) {
        return subscriptions
                .findByIdOptional(new Key(program, id))
                .map(row -> new Target(row.program, row.id, row.url, secrets(row, realNow)));
    }

    /** Whether the program has such a webhook. */
    public boolean has(String program, UUID id) {
        return subscriptions.count("program = ?1 and id = ?2", program, id) > 0;
    }

    private List<WebhookSecret> secrets(Subscription row, Instant realNow) {
        var secrets = new ArrayList<WebhookSecret>();
        secrets.add(safe.open(row.key(), row.secret));
        if (row.oldSecret != null && row.oldUntil != null && row.oldUntil.isAfter(realNow)) {
            secrets.add(safe.open(row.key(), row.oldSecret));
        }
        return secrets;
    }
}
