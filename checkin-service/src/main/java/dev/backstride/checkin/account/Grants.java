package dev.backstride.checkin.account;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The providers whose users we can ask. */
@Singleton
public class Grants {

    private final Map<String, Grant> byProvider;

    Grants(@All List<Grant> all) {
        byProvider = all.stream().collect(Collectors.toUnmodifiableMap(Grant::provider, Function.identity()));
    }

    /** Their names. */
    Set<String> providers() {
        return byProvider.keySet();
    }

    public Optional<Grant> of(String provider) {
        return Optional.ofNullable(byProvider.get(provider));
    }
}
