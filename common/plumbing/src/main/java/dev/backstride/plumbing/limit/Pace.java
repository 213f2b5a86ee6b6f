package dev.backstride.plumbing.limit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;

/** Who comes too often, in this process. Each question counts one; the answer is how long to wait, if at all. */
@ApplicationScoped
public class Pace {

    private final Buckets links;
    private final Buckets addresses;
    private final Buckets strangers;

    Pace(Limits limits) {
        this.links = new Buckets(limits.perLink());
        this.addresses = new Buckets(limits.perAddress());
        this.strangers = new Buckets(limits.unauthenticated());
    }

    /** A page is asked for with {@code link} from {@code address}. */
    public Optional<Duration> page(String link, String address) {
        return addresses.take(address).or(() -> links.take(link));
    }

    /** Somebody at {@code address} was not believed. */
    public Optional<Duration> stranger(String address) {
        return strangers.take(address);
    }
}
