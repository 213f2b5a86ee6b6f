package dev.backstride.plumbing;

import dev.backstride.events.EventType;
import dev.backstride.events.fact.Symptom;
import dev.backstride.events.runner.Runner;
import dev.backstride.plumbing.intake.EventHandler;
import dev.backstride.plumbing.intake.ReceivedEvent;
import dev.backstride.plumbing.timer.Timer;
import dev.backstride.plumbing.timer.TimerHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.MDC;

/**
 * A service that only notes what it was told, and refuses a symptom whose note says "poison", or what else it dislikes, and
 * timers for that.
 */
@ApplicationScoped
public class Notebook implements EventHandler, TimerHandler {

    private final List<ReceivedEvent> handled = Collections.synchronizedList(new ArrayList<>());
    private final List<Timer> fired = Collections.synchronizedList(new ArrayList<>());
    private final List<Integer> batches = Collections.synchronizedList(new ArrayList<>());
    private final List<Integer> handfuls = Collections.synchronizedList(new ArrayList<>());
    private final AtomicInteger refusals = new AtomicInteger();
    private final Set<String> disliked = ConcurrentHashMap.newKeySet();
    private final Map<UUID, String> traces = new ConcurrentHashMap<>();
    private final Counted counted;
    private final Set<UUID> runners = Collections.synchronizedSet(new HashSet<>());

    Notebook(Counted counted) {
        this.counted = counted;
        dislikes("poison");
    }

    /** From now on it refuses symptoms with this note, and timers for this purpose. */
    void dislikes(String note) {
        disliked.add(note);
    }

    /** It has been mended. */
    void likes(String note) {
        disliked.remove(note);
    }

    @Override
    public boolean heeds(EventType type) {
        return type != EventType.FOLLOWUP_SENT;
    }

    @Override
    public Set<UUID> known(Collection<UUID> asked) {
        var known = new HashSet<>(asked);
        known.retainAll(runners);
        return known;
    }

    @Override
    public void handle(String program, UUID runner, List<ReceivedEvent> events) {
        for (var event : events) {
            if (event.data() instanceof Symptom symptom && disliked.contains(String.valueOf(symptom.note()))) {
                refusals.incrementAndGet();
                throw new IllegalStateException(symptom.note() + " " + symptom.id());
            }
        }
        for (var event : events) {
            if (event.type() == EventType.RUNNER_REGISTERED) {
                runners.add(((Runner) event.data()).id());
            }
        }
        traces.put(runner, String.valueOf(MDC.get("traceId")));
        counted.note(program, events);
        handled.addAll(events);
        batches.add(events.size());
    }

    @Override
    public void ahead(String program, List<Timer> due) {
        handfuls.add(due.size());
    }

    @Override
    public void due(String program, UUID runner, List<Timer> due) {
        if (due.stream().anyMatch(timer -> disliked.contains(timer.purpose()))) {
            refusals.incrementAndGet();
            throw new IllegalStateException("disliked, of " + runner);
        }
        fired.addAll(due);
    }

    int refusals() {
        return refusals.get();
    }

    List<ReceivedEvent> handledOf(UUID runner) {
        return List.copyOf(handled).stream()
                .filter(event -> event.runner().equals(runner))
                .toList();
    }

    List<String> symptomsOf(UUID runner) {
        return handledOf(runner).stream()
                .map(event -> event.data() instanceof Symptom symptom ? symptom.id() : "")
                .filter(id -> !id.isEmpty())
                .toList();
    }

    List<Timer> firedOf(UUID runner) {
        return List.copyOf(fired).stream()
                .filter(timer -> timer.runner().equals(runner))
                .toList();
    }

    /** The trace that log lines named when the runner's last events were handled. */
    String traceOf(UUID runner) {
        return traces.getOrDefault(runner, "");
    }

    int largestBatch() {
        return largest(batches);
    }

    int largestHandful() {
        return largest(handfuls);
    }

    private static int largest(List<Integer> sizes) {
        return List.copyOf(sizes).stream().mapToInt(Integer::intValue).max().orElse(0);
    }
}
