package dev.backstride.plumbing.figure;

import dev.backstride.devui.Board;
import dev.backstride.devui.Figure;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The service's own meters, read for people. */
@ApplicationScoped
class MeterBoard implements Board {

    private static final String OURS = "backstride.";

    private final MeterRegistry registry;
    private final String service;
    private final List<String> headlines;

    /**
     * A board of everything in {@code registry} that is ours.
     *
     * @param headlines names of the figures that make the Dev UI's card, without {@code backstride.}
     */
    MeterBoard(
            MeterRegistry registry,
            @ConfigProperty(name = "quarkus.application.name") String service,
            @ConfigProperty(name = "backstride.headlines") List<String> headlines) {
        this.registry = registry;
        this.service = service;
        this.headlines = headlines;
    }

    @Override
    public String service() {
        return service;
    }

    @Override
    public List<Figure> headlines() {
        var now = Instant.now();
        var meters = ours();
        return headlines.stream()
                .map(name -> Words.whole(OURS + name, meters.getOrDefault(OURS + name, List.of()), now))
                .toList();
    }

    @Override
    public List<Figure> all() {
        var now = Instant.now();
        return ours().values().stream()
                .flatMap(Collection::stream)
                .map(meter -> Words.single(meter, now))
                .toList();
    }

    private Map<String, List<Meter>> ours() {
        return registry.getMeters().stream()
                .filter(meter -> meter.getId().getName().startsWith(OURS))
                .sorted(Comparator.comparing(meter -> meter.getId().getTags().toString()))
                .collect(Collectors.groupingBy(meter -> meter.getId().getName(), TreeMap::new, Collectors.toList()));
    }
}
