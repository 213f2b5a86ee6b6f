package dev.backstride.checkin.provider.door;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Headers and parameters, the first of each name. */
final class Headers {

    private Headers() {}

    /** By their names in lower case. */
    static Map<String, String> of(HttpHeaders headers) {
        return of(headers.getRequestHeaders());
    }

    static Map<String, String> of(MultivaluedMap<String, String> all) {
        var first = new TreeMap<String, String>();
        all.forEach((name, values) -> {
            if (!values.isEmpty()) {
                first.putIfAbsent(name.toLowerCase(Locale.ROOT), values.getFirst());
            }
        });
        return first;
    }
}
