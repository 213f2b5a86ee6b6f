package dev.backstride.checkin;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** Few requests a minute. */
public class Hurry implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "backstride.limits.per-link", "3",
                "backstride.limits.per-address", "8",
                "backstride.limits.unauthenticated", "2",
                "backstride.limits.per-person", "2",
                "backstride.limits.per-batcher", "5");
    }
}
