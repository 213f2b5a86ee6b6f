package dev.backstride.plumbing.figure;

import dev.backstride.events.decision.Action;
import dev.backstride.plumbing.loop.AfterCommit;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** When a decision to do each action was last made or heard of here, in real time. Safe for any thread. */
@ApplicationScoped
public class LastDecision {

    static final String NAME = "backstride.last.decision.timestamp";

    private final MeterRegistry registry;
    private final AfterCommit afterCommit;
    private final Map<Action, Instant> last = new ConcurrentHashMap<>();

    LastDecision(MeterRegistry registry, AfterCommit afterCommit) {
        this.registry = registry;
        this.afterCommit = afterCommit;
    }

    /** A decision, once the current transaction has committed. */
    public void onCommit(Action action) {
        afterCommit.run(new Object(), () -> is(action, Instant.now()));
    }

    private void is(Action action, Instant now) {
        if (last.put(action, now) == null) {
            TimeGauge.builder(NAME, () -> last.getOrDefault(action, now).toEpochMilli(), TimeUnit.MILLISECONDS)
                    .description("When a decision was last made or heard of")
                    .tag("action", action.name().toLowerCase(Locale.ROOT))
                    .register(registry);
        }
    }
}
