package dev.backstride.checkin.name;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** A fact's name, which may be anything printable, as part of a path. */
public final class PathSegment {

    private PathSegment() {}

    public static String of(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
