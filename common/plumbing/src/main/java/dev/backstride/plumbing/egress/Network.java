package dev.backstride.plumbing.egress;

import java.net.InetAddress;
import java.util.Arrays;

/**
 * A block of addresses, IPv4 or IPv6.
 *
 * @param base its first address
 * @param bits how many leading bits its addresses share
 */
record Network(InetAddress base, int bits) {

    Network {
        if (bits < 0 || bits > base.getAddress().length * Byte.SIZE) {
            throw new IllegalArgumentException("a network of " + base.getHostAddress() + " has no " + bits + " bits");
        }
    }

    /**
     * The network that {@code cidr} names, such as {@code 10.0.0.0/8} or {@code fc00::/7}.
     *
     * @throws IllegalArgumentException for anything else, host names included
     */
    static Network of(String cidr) {
        var slash = cidr.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException("a network ends with the number of its bits: " + cidr);
        }
        return new Network(
                InetAddress.ofLiteral(cidr.substring(0, slash)), Integer.parseInt(cidr.substring(slash + 1)));
    }

    boolean contains(InetAddress address) {
        var ours = base.getAddress();
        var theirs = address.getAddress();
        var whole = bits / Byte.SIZE;
        return ours.length == theirs.length
                && Arrays.equals(ours, 0, whole, theirs, 0, whole)
                && (bits % Byte.SIZE == 0 || high(ours[whole]) == high(theirs[whole]));
    }

    /** The bits of the last byte that count. */
    private int high(byte value) {
        return Byte.toUnsignedInt(value) >> (Byte.SIZE - bits % Byte.SIZE);
    }
}
