package dev.backstride.checkin.answer;

import dev.backstride.checkin.name.Hash;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/**
 * A link that is being looked at. Its token moves from the address bar into a cookie, each link's into one of its own,
 * and the page goes on at an address that tells nothing. Where cookies are refused the link shows the page itself.
 *
 * @param place names the link, and opens nothing
 */
record Visit(String token, String place) {

    /** How long the page may stay open, in real time; the link opens it anew. */
    private static final Duration LIFE = Duration.ofMinutes(30);

    private static final String PATH = "/check-in";
    private static final String COOKIE = "check-in-";
    private static final int PLACE_LETTERS = 32;

    static Visit of(String token) {
        return new Visit(token, Hash.of(token).substring(0, PLACE_LETTERS));
    }

    /** The visit that goes on at {@code place}; empty where its cookie is gone, or is another link's. */
    static Optional<Visit> at(String place, HttpHeaders headers) {
        return Optional.ofNullable(headers.getCookies().get(COOKIE + place))
                .map(Cookie::getValue)
                .map(Visit::of)
                .filter(visit -> visit.place.equals(place));
    }

    /** Whether the browser kept the cookie. */
    boolean isKept(HttpHeaders headers) {
        return at(place, headers).filter(this::equals).isPresent();
    }

    /** Leaves the cookie and comes back to see whether it was kept. */
    Response begin(UriInfo address) {
        var cookie = new NewCookie.Builder(COOKIE + place)
                .value(token)
                .path(PATH)
                .maxAge((int) LIFE.toSeconds())
                .httpOnly(true)
                .secure(address.getRequestUri().getScheme().equals("https"))
                .sameSite(NewCookie.SameSite.LAX)
                .build();
        return onwards(URI.create(PATH + "/" + token + "?again=true"))
                .cookie(cookie)
                .build();
    }

    /** Goes on without the token. */
    Response goOn() {
        return onwards(URI.create(PATH + "/at/" + place)).build();
    }

    private static Response.ResponseBuilder onwards(URI address) {
        return Response.seeOther(address)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("Referrer-Policy", "no-referrer")
                .header("X-Robots-Tag", "noindex");
    }
}
