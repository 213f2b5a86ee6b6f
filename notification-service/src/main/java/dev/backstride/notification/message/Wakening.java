package dev.backstride.notification.message;

import dev.backstride.events.runner.Channel;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Tells whoever carries messages on a channel that there is one. */
@ApplicationScoped
class Wakening {

    private final Map<Channel, Runnable> sleepers = new ConcurrentHashMap<>();

    void onWake(Channel channel, Runnable sleeper) {
        sleepers.put(channel, sleeper);
    }

    void wake(Channel channel) {
        sleepers.getOrDefault(channel, () -> {}).run();
    }
}
