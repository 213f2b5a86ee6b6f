package dev.backstride.notification.courtesy;

import dev.backstride.notification.message.Pushes;
import dev.backstride.notification.runner.KnownRunner;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/**
 * How many pushes a runner may still get today. Check-ins, reminders and advice count; what calls people in is
 * neither counted nor kept back.
 */
@ApplicationScoped
public class Allowance {

    private final Pushes pushes;
    private final PushConfig config;

    Allowance(Pushes pushes, PushConfig config) {
        this.pushes = pushes;
        this.config = config;
    }

    /** 0 and less where it is used up. */
    public long left(KnownRunner runner, Instant now) {
        var today = Day.of(runner, now);
        return config.perDay() - pushes.count(runner, today.from(), today.to());
    }
}
