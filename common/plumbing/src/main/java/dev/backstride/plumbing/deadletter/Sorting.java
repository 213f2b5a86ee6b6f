package dev.backstride.plumbing.deadletter;

import static java.util.stream.Collectors.flatMapping;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import dev.backstride.devui.OpenedLetter;
import dev.backstride.plumbing.audit.Minutes;
import dev.backstride.plumbing.deadletter.DeadLetterList.Found;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;

/** What somebody does about dead letters, wherever they do it. */
@ApplicationScoped
class Sorting {

    private final DeadLetterList list;
    private final DeadLetters letters;
    private final Again again;
    private final Minutes minutes;

    Sorting(DeadLetterList list, DeadLetters letters, Again again, Minutes minutes) {
        this.list = list;
        this.letters = letters;
        this.again = again;
        this.minutes = minutes;
    }

    OpenedLetter look(UUID id) {
        var found = list.page(Filter.of(Set.of(id)));
        record(found);
        return found.stream()
                .findFirst()
                .map(one -> OpenedLetter.of(
                        one.letter(), one.record().headers(), one.record().data()))
                .orElseThrow(() -> new NoSuchElementException("No such dead letter."));
    }

    /** Tries them again, and counts that; how many are dead letters no more. */
    int retry(List<Found> found) {
        record(found);
        var ids = found.stream().map(one -> one.letter().id()).toList();
        QuarkusTransaction.requiringNew().run(() -> letters.count(ids));
        again.handle(found.stream().map(Found::record).toList());
        return ids.size() - letters.among(ids).size();
    }

    /** How many there were. */
    int discard(GivenUp wish) {
        var found = list.page(Filter.of(wish.ids()));
        record(found);
        var records = found.stream().map(Found::record).toList();
        return QuarkusTransaction.requiringNew().call(() -> letters.discard(records));
    }

    /** Whose they are, where they say so. */
    private void record(List<Found> found) {
        found.stream()
                .collect(groupingBy(
                        one -> one.letter().program(), flatMapping(one -> one.record().runner().stream(), toSet())))
                .forEach(minutes::about);
    }
}
