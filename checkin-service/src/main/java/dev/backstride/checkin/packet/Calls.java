package dev.backstride.checkin.packet;

import dev.backstride.checkin.fact.SharedFacts;
import dev.backstride.checkin.standing.EscalationRow;
import dev.backstride.checkin.standing.Escalations;
import dev.backstride.checkin.words.PacketWords;
import dev.backstride.events.fact.Acknowledgement;
import dev.backstride.events.fact.Tier;
import dev.backstride.events.runner.Runner;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Who was called in for runners, and who has it: as told to us, or by the event of it, whichever comes first. */
@ApplicationScoped
public class Calls {

    /** Far more than a runner's open escalations together have. */
    private static final int ENOUGH = 20;

    private final Escalations escalations;
    private final SharedFacts facts;

    Calls(Escalations escalations, SharedFacts facts) {
        this.escalations = escalations;
        this.facts = facts;
    }

    List<Packet.Call> of(Runner runner, When when) {
        return escalations.pending(runner.program(), runner.id()).stream()
                .map(row -> call(runner, row, when))
                .toList();
    }

    /** One of them, in words. */
    public Packet.Call call(Runner runner, EscalationRow row, When when) {
        var words = when.words().packet();
        var taker = taker(runner, row);
        var isTaken = row.isTaken() || taker.isPresent();
        return new Packet.Call(
                row.id(),
                row.tier() == Tier.T0 || row.tier() == Tier.T1,
                Terms.of(words, row.tier()),
                when.moment(row.raisedAt()),
                when.age(row.raisedAt()),
                state(words, row, taker),
                isTaken);
    }

    private static String state(PacketWords words, EscalationRow row, Optional<String> taker) {
        if (taker.isPresent() || row.isTaken()) {
            return words.takenBy(taker.map(role -> Terms.role(words, role)).orElseGet(words::somebody));
        }
        return row.isExpired() ? words.expired() : words.nobodyYet();
    }

    private Optional<String> taker(Runner runner, EscalationRow row) {
        return row.takenBy().or(() -> told(runner, row));
    }

    private Optional<String> told(Runner runner, EscalationRow row) {
        return facts.newest(runner.program(), runner.id(), Acknowledgement.class, ENOUGH).stream()
                .filter(told -> told.escalationId().equals(row.id()))
                .flatMap(told -> Optional.ofNullable(told.by()).stream())
                .findFirst();
    }
}
