package dev.backstride.plumbing.egress;

import java.net.InetAddress;
import java.net.URI;

/**
 * Where a request goes.
 *
 * @param url what was named
 * @param machine the address that was checked: connections go there, and nobody looks the name up again
 */
record Destination(URI url, InetAddress machine) {

    private static final int HTTPS = 443;
    private static final int HTTP = 80;

    /** The port that {@code url} stands for. */
    static int port(URI url) {
        if (url.getPort() >= 0) {
            return url.getPort();
        }
        return isSecure(url) ? HTTPS : HTTP;
    }

    static boolean isSecure(URI url) {
        return "https".equalsIgnoreCase(url.getScheme());
    }

    /** Path and query, as they were named. */
    String target() {
        var path = url.getRawPath().isEmpty() ? "/" : url.getRawPath();
        return url.getRawQuery() == null ? path : path + "?" + url.getRawQuery();
    }
}
