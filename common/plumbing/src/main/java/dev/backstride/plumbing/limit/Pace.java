package dev.backstride.plumbing.limit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;

/** Who comes too often, in this process. Each question counts one, unless it says otherwise. */
@ApplicationScoped
public class Pace {

    private final Buckets links;
    private final Buckets addresses;
    private final Buckets strangers;
    private final Buckets persons;
    private final Buckets machines;
    private final Buckets batchers;
    private final Buckets providers;

    Pace(Limits limits) {
        this.links = new Buckets("link", limits.perLink());
        this.addresses = new Buckets("address", limits.perAddress());
        this.strangers = new Buckets("stranger", limits.unauthenticated());
        this.persons = new Buckets("person", limits.perPerson());
        this.machines = new Buckets("machine", limits.perMachine());
        this.batchers = new Buckets("lines", limits.perBatcher());
        this.providers = new Buckets("provider", limits.perProvider());
    }

    /** A page is asked for with {@code link} from {@code address}: what the link has left, or the address has not. */
    public Rate page(String link, String address) {
        var there = addresses.take(address);
        return there.refusal().isPresent() ? there : links.take(link);
    }

    /** Somebody at {@code address} was not believed: how long to wait, if at all. */
    public Optional<Duration> stranger(String address) {
        return strangers.take(address).refusal();
    }

    /** Somebody who is believed asks. */
    public Rate person(String who) {
        return persons.take(who);
    }

    /** A machine that is believed asks. */
    public Rate machine(String which) {
        return machines.take(which);
    }

    /** Whether {@code client} may send a batch; its lines count once they have come. */
    public Rate batch(String client) {
        return batchers.look(client);
    }

    /** So many {@code lines} came from {@code client}. */
    public void lines(String client, int lines) {
        if (lines > 0) {
            batchers.owe(client, lines);
        }
    }

    /** {@code provider} pushes to {@code program}. */
    public Rate push(String program, String provider) {
        return providers.take(program + "/" + provider);
    }
}
