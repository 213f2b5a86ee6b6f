package dev.backstride.notification.message;

import dev.backstride.events.runner.Channel;
import dev.backstride.notification.channel.Parcel;
import dev.backstride.notification.pause.Pauses;
import dev.backstride.notification.runner.Key;
import dev.backstride.plumbing.story.StoryClock;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;

/** Marks messages as taken and as sent, a handful in one statement each: in a burst these are all there is to do. */
@ApplicationScoped
class Claims implements PanacheRepositoryBase<Message, Key> {

    private static final int HANDFUL = 100;

    /**
     * By the rows' places: a plan that was made while the table was small finds them just as fast when it has grown.
     */
    private static final String TAKE = """
            update message set
                status = case when unwanted then 'WITHDRAWN' else 'SENDING' end,
                status_at = :storyNow,
                attempts = attempts + case when unwanted then 0 else 1 end,
                next_attempt_at = :leaseEnds
            where ctid = any(array(
                select m.ctid from message m
                where m.status in ('QUEUED', 'SENDING') and m.channel = :channel and m.next_attempt_at <= :realNow
                and %s
                order by m.next_attempt_at limit %d for update skip locked))
            returning *""".formatted(Pauses.LETS_GO_SQL, HANDFUL);

    private static final String SENT = """
            update message set status = 'SENT', status_at = :storyNow
            where id = any(:ids) and program = :program and status = 'SENDING' and channel = :channel
            and attempts = :attempt
            returning about_id""";

    private final StoryClock clock;

    Claims(StoryClock clock) {
        this.clock = clock;
    }

    /**
     * Takes messages whose time has come, and those whose courier has not been heard of since its lease ended. One that
     * nobody wants any more is taken by nobody.
     */
    List<Parcel> take(Channel channel, Instant realNow, Duration lease) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(TAKE, Message.class)
                .setParameter("storyNow", clock.now())
                .setParameter("leaseEnds", realNow.plus(lease))
                .setParameter("channel", channel.name())
                .setParameter("realNow", realNow)
                .getResultStream()
                .filter(message -> message.status == Status.SENDING)
                .map(message -> message.parcel(realNow))
                .toList();
    }

    /**
     * Marks what {@code parcels} carried as sent, unless somebody else carries it by now.
     *
     * @return what the messages were about
     */
    List<UUID> sent(String program, List<Parcel> parcels) {
        return parcels.stream().collect(Collectors.groupingBy(Parcel::attempt)).entrySet().stream()
                .flatMap(same -> sent(program, same.getKey(), same.getValue()))
                .toList();
    }

    private Stream<UUID> sent(String program, int attempt, List<Parcel> parcels) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(SENT, UUID.class)
                .setParameter("storyNow", clock.now())
                .setParameter("ids", parcels.stream().map(Parcel::id).toArray(UUID[]::new))
                .setParameter("program", program)
                .setParameter("channel", parcels.getFirst().channel().name())
                .setParameter("attempt", attempt)
                .getResultStream();
    }
}
