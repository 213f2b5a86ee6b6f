package dev.backstride.notification.message;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** Nobody listens where the mail server should be, and patience is short. */
public class NoMailServer implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("quarkus.mailer.port", "1", "backstride.courier.back-off", "PT0.05S,PT0.1S");
    }
}
