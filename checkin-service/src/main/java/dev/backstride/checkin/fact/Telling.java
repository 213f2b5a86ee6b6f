package dev.backstride.checkin.fact;

import dev.backstride.checkin.request.Answer;
import dev.backstride.checkin.request.Errand;
import dev.backstride.events.fact.Fact;
import dev.backstride.plumbing.audit.Minutes;
import dev.backstride.plumbing.loop.GroupCommit;
import dev.backstride.plumbing.outbox.TraceParent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** One fact at a time. Those of a program that are told at the same moment become durable together. */
@ApplicationScoped
public class Telling {

    /** More would share little more, and wait for the locks of more runners. */
    private static final int MOST = 64;

    /** By program, since a transaction is for one tenant. */
    private final Map<String, GroupCommit<Told, Answer>> groups = new ConcurrentHashMap<>();

    private final TellingTransaction transaction;
    private final Minutes minutes;

    Telling(TellingTransaction transaction, Minutes minutes) {
        this.transaction = transaction;
        this.minutes = minutes;
    }

    /** 201 with the fact as it is stored; 200 when it was known. */
    public Answer tell(Errand errand, Fact fact) {
        var note = minutes.note();
        var answer = groups.computeIfAbsent(errand.program(), _ -> new GroupCommit<>(MOST, transaction::tell))
                .commit(new Told(errand, fact, TraceParent.current(), note));
        note.ifPresent(minutes::recorded);
        return answer;
    }
}
