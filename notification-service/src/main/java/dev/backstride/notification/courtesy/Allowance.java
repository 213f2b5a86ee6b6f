package dev.backstride.notification.courtesy;

import dev.backstride.notification.message.Messages;
import dev.backstride.notification.runner.KnownRunner;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/**
 * How many pushes a runner may still get today. Check-ins, reminders and advice count; what calls people in is
 * neither counted nor kept back.
 */
@ApplicationScoped
public class Allowance {

    private final Messages messages;
    private final PushConfig config;

    Allowance(Messages messages, PushConfig config) {
        this.messages = messages;
        this.config = config;
    }

    /** 0 and less where it is used up. */
    public long left(KnownRunner runner, Instant now) {
        var today = Day.of(runner, now);
        return config.perDay() - messages.pushed(runner, today.from(), today.to());
    }
}
