package dev.backstride.stack.story;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Leads all services through story time together. Moves from due instant to due instant and waits at each until nothing
 * is in flight: so a year plays in minutes, exactly. One movement at a time.
 */
public final class Conductor {

    private static final long BREATH_MILLIS = 15;
    private static final long HEAD_START_MILLIS = 200;

    private final StoryTime time;
    private final Collection<ServiceClock> clocks;
    private final Supplier<Flow> flow;
    private final Duration patience;
    private final ReentrantLock baton = new ReentrantLock();

    /**
     * A conductor of these clocks.
     *
     * @param patience how long the system may take to come to rest at one instant
     */
    public Conductor(StoryTime time, Collection<ServiceClock> clocks, Supplier<Flow> flow, Duration patience) {
        this.time = time;
        this.clocks = clocks;
        this.flow = flow;
        this.patience = patience;
    }

    /** Where the story is; busy while anything is in flight. */
    public StoryState state() {
        return state(look(), baton.isLocked());
    }

    private StoryState state(Moment moment, boolean isMoving) {
        return new StoryState(time.now(), time.isHeld(), moment.nextDue().orElse(null), isMoving || !moment.isIdle());
    }

    /**
     * Moves to {@code to} through every due instant up to it, and comes back when nothing is in flight there.
     *
     * @throws CannotMove when story time is real, {@code to} is past, or the system does not come to rest
     */
    public StoryState moveTo(Instant to) {
        return alone(() -> {
            if (to.isBefore(time.now())) {
                throw new CannotMove(
                        "Story time never goes back: it is %s, not yet %s was asked for".formatted(time.now(), to));
            }
            if (!time.isHeld()) {
                hold();
            }
            var resting = rest();
            while (time.now().isBefore(to)) {
                time.set(resting.nextDue().filter(to::isAfter).orElse(to), 0);
                resting = rest();
            }
            return resting;
        });
    }

    /**
     * Lets story time run.
     *
     * @param rate story seconds for each real second, above 0
     */
    public StoryState run(double rate) {
        return alone(() -> {
            hold();
            time.set(time.now(), rate);
            return look();
        });
    }

    /** Holds story time where it is. */
    public StoryState stop() {
        return alone(this::hold);
    }

    private StoryState alone(Supplier<Moment> movement) {
        if (!time.isSteered()) {
            throw new CannotMove("Story time is real time here; start with --story-start to steer it");
        }
        baton.lock();
        try {
            return state(movement.get(), false);
        } finally {
            baton.unlock();
        }
    }

    /** All clocks stop, at an instant that none has passed by the time it is told. */
    private Moment hold() {
        var latest = Stream.concat(
                        Stream.of(time.now()),
                        clocks.stream().flatMap(clock -> clock.read().stream()).map(ClockFace::now))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        time.set(latest.plusMillis((long) (time.rate() * HEAD_START_MILLIS)), 0);
        return look();
    }

    /** Waits until nothing is in flight. */
    private Moment rest() {
        var deadline = Instant.now().plus(patience);
        var before = look();
        while (true) {
            breathe();
            var moment = look();
            if (moment.isStillAfter(before)) {
                return moment;
            }
            if (Instant.now().isAfter(deadline)) {
                throw new CannotMove("Still busy at %s after %d s: %s"
                        .formatted(time.now(), patience.toSeconds(), String.join("; ", moment.busy())));
            }
            before = moment;
        }
    }

    private Moment look() {
        var faces = new TreeMap<String, Optional<ClockFace>>();
        clocks.forEach(clock -> faces.put(clock.name(), clock.read().flatMap(face -> corrected(clock, face))));
        return new Moment(faces, flow.get());
    }

    /** A service behind the story, because we moved on or it has just come back, learns the time. */
    private Optional<ClockFace> corrected(ServiceClock clock, ClockFace face) {
        if (!time.isSteered()) {
            return Optional.of(face);
        }
        var isBehind = time.isHeld() && face.now().isBefore(time.now());
        return isBehind || face.held() != time.isHeld() ? clock.set(time.now(), time.rate()) : Optional.of(face);
    }

    private static void breathe() {
        try {
            Thread.sleep(BREATH_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotMove("Interrupted");
        }
    }
}
