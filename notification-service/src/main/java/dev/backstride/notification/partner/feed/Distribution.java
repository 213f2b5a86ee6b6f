package dev.backstride.notification.partner.feed;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import dev.backstride.events.EventType;
import dev.backstride.events.runner.Consent;
import dev.backstride.events.runner.ConsentWithdrawal;
import dev.backstride.notification.partner.delivery.Incoming;
import dev.backstride.notification.partner.delivery.Inflow;
import dev.backstride.notification.partner.feed.FeedCount.Fate;
import dev.backstride.notification.partner.subscription.Audience;
import dev.backstride.notification.partner.subscription.Listener;
import dev.backstride.plumbing.erasure.Erased;
import dev.backstride.plumbing.tenant.RunnerLocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Hands what a program's feeds say to each of its webhooks that wants it: one batch, one transaction. */
@ApplicationScoped
class Distribution {

    private final RunnerLocks locks;
    private final Audience audience;
    private final Erased erased;
    private final Inflow inflow;
    private final FeedCount counts;
    private final ObjectReader withdrawals;

    Distribution(
            RunnerLocks locks, Audience audience, Erased erased, Inflow inflow, FeedCount counts, ObjectMapper json) {
        this.locks = locks;
        this.audience = audience;
        this.erased = erased;
        this.inflow = inflow;
        this.counts = counts;
        this.withdrawals =
                json.readerFor(ConsentWithdrawal.class).without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    /**
     * Distributes a batch whole, or not at all. It holds the runners' locks, as whoever forgets a runner does: so nothing
     * of the erased comes in beside their erasure.
     */
    @Transactional
    void distribute(String program, List<Told> batch) {
        var runners = batch.stream().map(Told::subject).collect(Collectors.toSet());
        locks.lock(runners);
        var listeners = audience.of(program);
        var gone = erased.among(runners);
        var incoming = new ArrayList<Incoming>();
        var wanted = 0;
        var forgotten = 0;
        for (var told : batch) {
            if (gone.contains(told.subject()) && !told.isErasure()) {
                forgotten++;
                continue;
            }
            takeBack(program, told, incoming);
            var mine = mine(program, listeners, told);
            incoming.addAll(mine);
            wanted += mine.isEmpty() ? 0 : 1;
        }
        inflow.add(program, incoming);
        counts.addOnCommit(wanted, Fate.WANTED);
        counts.addOnCommit(forgotten, Fate.FORGOTTEN);
        counts.addOnCommit(batch.size() - wanted - forgotten, Fate.PASSED_OVER);
    }

    private static List<Incoming> mine(String program, List<Listener> listeners, Told told) {
        return listeners.stream()
                .filter(listener -> listener.wants(told.type(), program, told.published()))
                .map(listener -> told.to(listener.id()))
                .toList();
    }

    /** Who shares no more has what waits stopped, and nothing of before is sent again: as if it had not left yet. */
    private void takeBack(String program, Told told, List<Incoming> incoming) {
        if (told.type() == EventType.CONSENT_WITHDRAWN && !remaining(told).contains(Consent.FEED)) {
            inflow.takeBack(program, told.subject(), told.recorded());
            incoming.removeIf(one -> isBefore(one, told));
        }
    }

    private static boolean isBefore(Incoming one, Told withdrawal) {
        return withdrawal.subject().equals(one.runner())
                && !one.recorded().isAfter(withdrawal.recorded())
                && !one.event().equals(withdrawal.id());
    }

    private List<Consent> remaining(Told told) {
        try {
            return withdrawals.<ConsentWithdrawal>readValue(told.data()).remaining();
        } catch (IOException wrong) {
            throw new IllegalArgumentException("a withdrawal that says not what remains", wrong);
        }
    }
}
