package dev.backstride.checkin.page;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** A page on its way to a browser: kept by nobody, found by no search, running nothing. */
public final class Sheet {

    private static final String POLICY =
            "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private Sheet() {}

    /** A page that leads no further. */
    public static Response closed(int status, String headline, String words) {
        return of(status, Templates.closed(headline, words));
    }

    /** For whoever asked us to forget them, and still has a link of ours. */
    public static Response forgotten() {
        return closed(
                410,
                "We have forgotten you, as you asked",
                "Nothing is kept here, and nothing you send to this page is. If your back worries you, speak to a "
                        + "clinician.");
    }

    public static Response of(int status, TemplateInstance page) {
        return Response.status(status)
                .type("text/html;charset=UTF-8")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("Content-Security-Policy", POLICY)
                .header("Referrer-Policy", "no-referrer")
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Robots-Tag", "noindex")
                .entity(page.render())
                .build();
    }
}
