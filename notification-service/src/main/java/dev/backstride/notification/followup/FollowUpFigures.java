package dev.backstride.notification.followup;

import dev.backstride.plumbing.figure.Reading;
import dev.backstride.plumbing.story.StoryClock;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;

/** The questions we owe, by how urgent they are. */
@ApplicationScoped
public class FollowUpFigures implements MeterBinder {

    private final Reading<Owed> owed;

    FollowUpFigures(FollowUps followUps, StoryClock clock) {
        this.owed = new Reading<>(() -> followUps.owed(clock.now()));
    }

    public Owed now() {
        return owed.now();
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (var urgency : Owed.Urgency.values()) {
            Gauge.builder("backstride.followups", () -> owed.now().of(urgency))
                    .description("Questions we owe runners: to be asked later, due now, over 5 min late")
                    .tag("urgency", urgency.name().toLowerCase(Locale.ROOT))
                    .register(registry);
        }
    }
}
