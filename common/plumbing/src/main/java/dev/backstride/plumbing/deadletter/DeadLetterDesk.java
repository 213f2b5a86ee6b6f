package dev.backstride.plumbing.deadletter;

import dev.backstride.devui.Letter;
import dev.backstride.devui.OpenedLetter;
import dev.backstride.plumbing.deadletter.DeadLetterList.Found;
import dev.backstride.plumbing.ops.DevUiDoor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Dead letters one by one, for the Dev UI. What is done about them is on record as what is done at the management port. */
@ApplicationScoped
public class DeadLetterDesk {

    private static final Filter OLDEST = new Filter(null, null, null, null, null, null);

    /** What it is about. */
    private record Which(UUID id, @Nullable String why) {}

    private final DeadLetterList list;
    private final Sorting sorting;
    private final DevUiDoor door;

    DeadLetterDesk(DeadLetterList list, Sorting sorting, DevUiDoor door) {
        this.list = list;
        this.sorting = sorting;
        this.door = door;
    }

    /** The oldest, a hundred at most. */
    public List<Letter> oldest() {
        return door.look(() -> list.page(OLDEST)).stream().map(Found::letter).toList();
    }

    public OpenedLetter look(UUID id) {
        return door.onRecord("GET /ops/dead-letters/:id", new Which(id, null), () -> sorting.look(id));
    }

    /** Tries it again; says whether it was handled. */
    public boolean retry(UUID id) {
        return door.onRecord(
                "POST /ops/dead-letters/retry",
                new Which(id, null),
                () -> sorting.retry(list.page(Filter.of(Set.of(id)))) > 0);
    }

    /** Gives it up; says whether there was one. */
    public boolean discard(UUID id, String why) {
        var wish = new GivenUp(Set.of(id), why);
        return door.onRecord("POST /ops/dead-letters/discard", wish, () -> sorting.discard(wish) > 0);
    }
}
