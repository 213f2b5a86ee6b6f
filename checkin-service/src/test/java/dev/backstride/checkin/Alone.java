package dev.backstride.checkin;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** No broker can be reached, and so no other service. */
public class Alone implements QuarkusTestProfile {

    /** Nobody listens there. */
    private static final String NOWHERE = "localhost:1";

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "mp.messaging.incoming.intake.bootstrap.servers", NOWHERE,
                "mp.messaging.outgoing.outbox.bootstrap.servers", NOWHERE,
                "mp.messaging.outgoing.feeds.bootstrap.servers", NOWHERE);
    }
}
