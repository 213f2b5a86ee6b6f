package dev.backstride.plumbing.egress;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which addresses are everybody's. Of IPv6 only what is given out as global unicast is looked at: all that embeds an
 * IPv4 address (mapped, compatible, NAT64), loopback, link-local, unique local and multicast lie outside of it.
 *
 * @see <a href="https://www.iana.org/assignments/iana-ipv4-special-registry">IANA, IPv4 special-purpose addresses</a>
 * @see <a href="https://www.iana.org/assignments/iana-ipv6-special-registry">IANA, IPv6 special-purpose addresses</a>
 */
final class PublicInternet {

    private static final Network GLOBAL_UNICAST = Network.of("2000::/3");

    private static final List<Network> NOT_PUBLIC = Stream.of(
                    // this network, private, carrier-grade NAT, loopback, link-local with the metadata of clouds
                    "0.0.0.0/8",
                    "10.0.0.0/8",
                    "100.64.0.0/10",
                    "127.0.0.0/8",
                    "169.254.0.0/16",
                    "172.16.0.0/12",
                    "192.168.0.0/16",
                    // protocol assignments, documentation, 6to4 relays, benchmarks
                    "192.0.0.0/24",
                    "192.0.2.0/24",
                    "192.88.99.0/24",
                    "198.18.0.0/15",
                    "198.51.100.0/24",
                    "203.0.113.0/24",
                    // multicast, reserved, broadcast
                    "224.0.0.0/4",
                    "240.0.0.0/4",
                    // a public address that is the metadata service of a cloud's machines
                    "168.63.129.16/32",
                    // Teredo and other protocol assignments, documentation, 6to4
                    "2001::/23",
                    "2001:db8::/32",
                    "2002::/16",
                    "3fff::/20")
            .map(Network::of)
            .toList();

    private PublicInternet() {}

    static boolean has(InetAddress address) {
        return (address instanceof Inet4Address || GLOBAL_UNICAST.contains(address))
                && NOT_PUBLIC.stream().noneMatch(network -> network.contains(address));
    }
}
