package dev.backstride.checkin.page;

import dev.backstride.checkin.words.Words;
import dev.backstride.wording.Language;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** A page on its way to a browser: kept by nobody, found by no search, running nothing but our own script. */
public final class Sheet {

    private static final String POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; form-action 'self'; "
            + "base-uri 'none'; frame-ancestors 'none'";

    private Sheet() {}

    /** A page that leads no further. */
    static Response closed(int status, Words words, String headline, String text) {
        return of(status, words.language(), Templates.closed(headline, text));
    }

    /** A page in {@code language}. */
    public static Response of(int status, Language language, TemplateInstance page) {
        return Response.status(status)
                .type("text/html;charset=UTF-8")
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("Content-Security-Policy", POLICY)
                .header("Referrer-Policy", "no-referrer")
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Robots-Tag", "noindex")
                .entity(page.setLocale(language.locale()).render())
                .build();
    }
}
