package dev.backstride.plumbing.deadletter;

import dev.backstride.devui.OpenedLetter;
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

    Sorting(DeadLetterList list, DeadLetters letters, Again again) {
        this.list = list;
        this.letters = letters;
        this.again = again;
    }

    OpenedLetter look(UUID id) {
        return list.page(Filter.of(Set.of(id))).stream()
                .findFirst()
                .map(found -> OpenedLetter.of(
                        found.letter(), found.record().headers(), found.record().data()))
                .orElseThrow(() -> new NoSuchElementException("No such dead letter."));
    }

    /** Tries them again, and counts that; how many are dead letters no more. */
    int retry(List<Found> found) {
        var ids = found.stream().map(one -> one.letter().id()).toList();
        QuarkusTransaction.requiringNew().run(() -> letters.count(ids));
        again.handle(found.stream().map(Found::record).toList());
        return ids.size() - letters.among(ids).size();
    }

    /** How many there were. */
    int discard(GivenUp wish) {
        var records =
                list.page(Filter.of(wish.ids())).stream().map(Found::record).toList();
        return QuarkusTransaction.requiringNew().call(() -> letters.discard(records));
    }
}
