package dev.backstride.stack.launch;

import dev.backstride.stack.app.App;
import dev.backstride.stack.broker.Partner;
import dev.backstride.stack.broker.Partners;
import dev.backstride.stack.database.Access;
import dev.backstride.stack.key.Signer;
import dev.backstride.stack.key.Token;
import dev.backstride.stack.port.Port;
import dev.backstride.stack.port.Ports;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts together what {@code stack.json} says. */
record Addresses(Ports ports, String bootstrap, Map<App, Access> databases, Signer signer, List<Partner> partners) {

    /** The program that is served here in any case, and whose tokens are told. */
    static final String PROGRAM = "demo";

    /** As a connection's {@code options}: the rows of all programs, which are nobody's to see otherwise. */
    private static final String EVERY_PROGRAM = "-c%20app.program=*";

    private static final List<String> ROLES = List.of("integrator", "coach", "clinician", "partner", "ops");

    Endpoints now() {
        return new Endpoints(
                App.CHECKIN.url(ports),
                App.ASSESSMENT.url(ports),
                App.NOTIFICATION.url(ports),
                management(),
                bootstrap,
                "http://localhost:" + ports.of(Port.MAIL_PAGE),
                "http://localhost:" + ports.of(Port.STORY),
                jdbc(),
                PROGRAM,
                tokens(),
                readers());
    }

    private Map<String, String> management() {
        var urls = new LinkedHashMap<String, String>();
        for (var app : App.values()) {
            urls.put(app.id(), app.managementUrl(ports));
        }
        return urls;
    }

    private Map<String, String> jdbc() {
        var urls = new LinkedHashMap<String, String>();
        databases.forEach((app, access) -> urls.put(
                app.id(),
                "%s?user=%s&password=%s&options=%s"
                        .formatted(access.jdbcUrl(), access.username(), access.password(), EVERY_PROGRAM)));
        return urls;
    }

    private Map<String, Endpoints.Reader> readers() {
        var readers = new LinkedHashMap<String, Endpoints.Reader>();
        var kafka = "127.0.0.1:" + ports.of(Port.KAFKA_PARTNERS);
        partners.forEach(partner -> readers.put(
                partner.program(),
                new Endpoints.Reader(kafka, "SASL_PLAINTEXT", Partners.MECHANISM, partner.user(), partner.password())));
        return readers;
    }

    private Map<String, String> tokens() {
        var tokens = new LinkedHashMap<String, String>();
        for (var role : ROLES) {
            tokens.put(role, new Token(role, role, PROGRAM).signedBy(signer, Instant.now()));
        }
        return tokens;
    }
}
