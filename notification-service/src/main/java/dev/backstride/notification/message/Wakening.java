package dev.backstride.notification.message;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Tells whoever carries messages that there is one. */
@ApplicationScoped
class Wakening {

    private final List<Runnable> sleepers = new CopyOnWriteArrayList<>();

    void onWake(Runnable sleeper) {
        sleepers.add(sleeper);
    }

    void wake() {
        sleepers.forEach(Runnable::run);
    }
}
