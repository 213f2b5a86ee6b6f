package dev.backstride.notification.channel;

import dev.backstride.plumbing.program.Programs;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The secrets of each program, read once. A service with one that is none does not start. */
@ApplicationScoped
class WebhookSecrets {

    private final Map<String, List<WebhookSecret>> byProgram;

    WebhookSecrets(Programs programs) {
        this.byProgram = programs.served().stream()
                .collect(Collectors.toUnmodifiableMap(Function.identity(), program -> secrets(programs, program)));
    }

    /** Reads them when the service starts, not when the first message goes out. */
    void check(@Observes StartupEvent event) {}

    /** What {@code program} signs with; none where it sends no webhooks. */
    List<WebhookSecret> of(String program) {
        return byProgram.getOrDefault(program, List.of());
    }

    private static List<WebhookSecret> secrets(Programs programs, String program) {
        return programs.of(program).webhooks().secrets().orElse(List.of()).stream()
                .map(WebhookSecret::of)
                .toList();
    }
}
