package dev.backstride.checkin;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Base64;
import java.util.Map;

/** The key of links has changed, and the one before is still named. */
public class NewLinkKey implements QuarkusTestProfile {

    static final String BEFORE = key(1);
    static final String NOW = key(2);

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("backstride.links.key", NOW, "backstride.links.other-keys", BEFORE);
    }

    private static String key(int first) {
        var key = new byte[32];
        key[0] = (byte) first;
        return Base64.getEncoder().encodeToString(key);
    }
}
