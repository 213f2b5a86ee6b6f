package dev.backstride.notification.message;

import dev.backstride.devui.FollowUpBoard.Mails;
import dev.backstride.notification.runner.Key;
import dev.backstride.plumbing.figure.Reading;
import dev.backstride.plumbing.story.StoryClock;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What became of the messages of the last day, in every program. */
@ApplicationScoped
public class Delivered implements PanacheRepositoryBase<Message, Key> {

    private static final Duration SPAN = Duration.ofDays(1);

    /** Messages of a kind that ended alike. */
    record Ended(Kind kind, Status status, long count) {}

    private final Reading<List<Mails>> reading;

    Delivered(StoryClock clock) {
        this.reading = new Reading<>(() -> since(clock.now().minus(SPAN)));
    }

    /** By kind. */
    public List<Mails> lastDay() {
        return reading.now();
    }

    @Transactional
    List<Mails> since(Instant since) {
        var ended = find(
                        "select kind, status, count(*) from Message where statusAt > ?1 and status in ?2 group by kind, status",
                        since,
                        List.of(Status.SENT, Status.FAILED))
                .project(Ended.class)
                .stream()
                .collect(Collectors.groupingBy(
                        Ended::kind, TreeMap::new, Collectors.toMap(Ended::status, Ended::count)));
        return ended.entrySet().stream()
                .map(kind -> mails(kind.getKey(), kind.getValue()))
                .toList();
    }

    private static Mails mails(Kind kind, Map<Status, Long> counts) {
        return new Mails(kind.name(), counts.getOrDefault(Status.SENT, 0L), counts.getOrDefault(Status.FAILED, 0L));
    }
}
