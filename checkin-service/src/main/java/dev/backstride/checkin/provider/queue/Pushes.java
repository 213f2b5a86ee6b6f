package dev.backstride.checkin.provider.queue;

import dev.backstride.checkin.account.Linking;
import dev.backstride.checkin.name.Hash;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All pushes, in real time. One that comes again is read again: that costs little, and heals what went wrong before. */
@ApplicationScoped
@Transactional
public class Pushes implements PanacheRepositoryBase<PushRow, Long> {

    /** So many of the old ones go at a time. */
    private static final int SOME = 1000;

    /** A push that somebody is to read. */
    @SuppressWarnings("ArrayRecordComponent") // bytes on their way through: never compared
    record Waiting(long id, String program, String provider, Optional<String> sender, byte[] body, int attempt) {

        private static Waiting of(PushRow row) {
            return new Waiting(
                    row.id, row.program, row.provider, Optional.ofNullable(row.sender), row.body, row.attempts);
        }
    }

    /** Keeps a push to be read at once. */
    public void keep(String program, String provider, Optional<String> sender, byte[] body, Instant now) {
        var hash = Hash.sha256();
        hash.update(sender.orElse("").getBytes(StandardCharsets.UTF_8));
        getEntityManager()
                .createNativeQuery("""
                        insert into provider_push (program, provider, content_hash, sender, body, received_at, due_at)
                        values (?1, ?2, ?3, cast(?4 as text), ?5, ?6, ?6)
                        on conflict (program, provider, content_hash) do update
                        set due_at = excluded.due_at, attempts = 0""")
                .setParameter(1, program)
                .setParameter(2, provider)
                .setParameter(3, Hash.hex(hash.digest(body)))
                .setParameter(4, sender.orElse(null))
                .setParameter(5, body)
                .setParameter(6, now)
                .executeUpdate();
    }

    /** Takes some that are due, and keeps others from them for as long as {@code lease} lasts. */
    List<Waiting> take(String program, int most, Instant now, Duration lease) {
        List<?> due = getEntityManager()
                .createNativeQuery("""
                        select * from provider_push where program = ?1 and due_at <= ?2
                        order by due_at, id limit ?3 for update skip locked""", PushRow.class)
                .setParameter(1, program)
                .setParameter(2, now)
                .setParameter(3, most)
                .getResultList();
        var taken = due.stream().map(PushRow.class::cast).toList();
        taken.forEach(row -> {
            row.dueAt = now.plus(lease);
            row.attempts++;
        });
        return taken.stream().map(Waiting::of).toList();
    }

    /** When the next one is due. */
    Optional<Instant> next(String program) {
        return find("program = ?1 and dueAt is not null order by dueAt", program)
                .firstResultOptional()
                .map(row -> row.dueAt);
    }

    /**
     * Notes what came of one.
     *
     * @param users whom it is about
     * @param again when to read it again; empty for never
     */
    void settle(Waiting push, Set<String> users, String outcome, Optional<Instant> again) {
        findByIdOptional(push.id()).ifPresent(row -> {
            row.users = users.toArray(String[]::new);
            row.outcome = outcome;
            row.dueAt = again.orElse(null);
        });
    }

    /** Forgets those that came in before {@code then}, some at a time. */
    void forget(String program, Instant then) {
        getEntityManager()
                .createNativeQuery("""
                        delete from provider_push where id in (
                            select id from provider_push where program = ?1 and received_at < ?2
                            order by received_at limit ?3 for update skip locked)""")
                .setParameter(1, program)
                .setParameter(2, then)
                .setParameter(3, SOME)
                .executeUpdate();
    }

    /** What was pushed of a user before they were linked is read now. */
    void again(@Observes Linking.Linked linked) {
        getEntityManager()
                .createNativeQuery("""
                        update provider_push set due_at = received_at, attempts = 0
                        where program = ?1 and provider = ?2 and users @> array[cast(?3 as text)]""")
                .setParameter(1, linked.account().program())
                .setParameter(2, linked.account().provider())
                .setParameter(3, linked.user())
                .executeUpdate();
    }
}
