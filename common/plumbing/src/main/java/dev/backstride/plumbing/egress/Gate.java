package dev.backstride.plumbing.egress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lets requests out to addresses that others named, or does not. */
@ApplicationScoped
public class Gate {

    /** Asks the world which machines a name stands for. */
    @FunctionalInterface
    interface NameServer {

        InetAddress[] all(String host) throws UnknownHostException;
    }

    private static final int ANY_PORT = 0;

    private final boolean plain;
    private final Set<Integer> ports;
    private final List<Network> allowed;
    private final NameServer names;

    @Inject
    Gate(EgressConfig config) {
        this(config, InetAddress::getAllByName);
    }

    Gate(EgressConfig config, NameServer names) {
        this.plain = config.plain();
        this.ports = Set.copyOf(config.ports());
        this.allowed = config.allow().orElse(Set.of()).stream().map(Network::of).toList();
        this.names = names;
    }

    /**
     * Passes what may be called one day. Looks no name up, so that who names an address does not learn what we can
     * reach.
     */
    public void check(String url) throws NotAllowed {
        parse(url);
    }

    /** Where {@code url} leads now: every machine its name stands for must be a public one. */
    Destination open(String url) throws NotAllowed, UnknownHostException {
        var parsed = parse(url);
        var machines = names.all(host(parsed));
        if (machines.length == 0 || !Arrays.stream(machines).allMatch(this::isOpen)) {
            throw new NotAllowed(NotAllowed.Why.ADDRESS);
        }
        return new Destination(parsed, machines[0]);
    }

    private URI parse(String url) throws NotAllowed {
        var parsed = uri(url);
        require(
                Destination.isSecure(parsed) || (plain && "http".equalsIgnoreCase(parsed.getScheme())),
                NotAllowed.Why.SCHEME);
        require(isNamed(parsed.getHost()), NotAllowed.Why.HOST);
        require(parsed.getRawUserInfo() == null && parsed.getRawFragment() == null, NotAllowed.Why.EXTRAS);
        require(ports.contains(ANY_PORT) || ports.contains(Destination.port(parsed)), NotAllowed.Why.PORT);
        require(literals(host(parsed)).allMatch(this::isOpen), NotAllowed.Why.ADDRESS);
        return parsed;
    }

    private static URI uri(String url) throws NotAllowed {
        try {
            return new URI(url);
        } catch (URISyntaxException unreadable) {
            throw new NotAllowed(NotAllowed.Why.SYNTAX);
        }
    }

    private static void require(boolean isRight, NotAllowed.Why otherwise) throws NotAllowed {
        if (!isRight) {
            throw new NotAllowed(otherwise);
        }
    }

    private static boolean isNamed(@Nullable String host) {
        return host != null && !host.isEmpty();
    }

    /** Without the brackets of IPv6. */
    private static String host(URI url) {
        var host = url.getHost();
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }

    /** The addresses that {@code host} may spell out itself, in whatever notation; none for a name. */
    private static Stream<InetAddress> literals(String host) {
        return Stream.of(literal(InetAddress::ofLiteral, host), literal(Inet4Address::ofPosixLiteral, host))
                .flatMap(Optional::stream);
    }

    /** Octal and hexadecimal notation, which some read and some do not, is read both ways. */
    private static Optional<InetAddress> literal(Function<String, InetAddress> notation, String host) {
        try {
            return Optional.of(notation.apply(host));
        } catch (IllegalArgumentException name) {
            return Optional.empty();
        }
    }

    private boolean isOpen(InetAddress machine) {
        return PublicInternet.has(machine) || allowed.stream().anyMatch(network -> network.contains(machine));
    }
}
