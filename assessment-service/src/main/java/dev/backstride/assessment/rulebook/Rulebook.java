package dev.backstride.assessment.rulebook;

import dev.backstride.protocol.Protocol;
import dev.backstride.protocol.configuration.Edition;
import dev.backstride.protocol.configuration.Editions;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Map;

/** The protocol as this installation has it. One that makes no sense keeps the service from starting. */
@Startup
@Singleton
public class Rulebook {

    private final Protocol protocol;

    Rulebook(EditionsConfig config) {
        this.protocol = Protocol.of(editions(config.byName()));
    }

    public Protocol protocol() {
        return protocol;
    }

    private static Editions editions(Map<String, EditionsConfig.Later> byName) {
        var editions = new ArrayList<Edition>();
        editions.add(Edition.standard());
        byName.entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getValue().validFrom()))
                .forEach(entry -> editions.add(after(editions.getLast(), entry.getKey(), entry.getValue())));
        return new Editions(editions);
    }

    private static Edition after(Edition before, String name, EditionsConfig.Later later) {
        return before.followedBy(name, later.validFrom(), before.numbers().with(later.numbers()));
    }
}
