package dev.backstride.checkin.body;

import dev.backstride.plumbing.json.Storable;
import dev.backstride.plumbing.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param items in the list's order
 * @param next the cursor that leads to what follows; absent at the end
 */
public record Page<T>(List<T> items, @Nullable String next) {

    /** Items a part has where the client names no number. */
    public static final int USUAL = 50;

    /** Items a part may have. */
    public static final int MOST = 500;

    /**
     * A part of {@code limit} rows, made of one more row than that where there are more.
     *
     * @param place where a row stands in the list, for the cursor
     */
    public static <R, T> Page<T> of(List<R> rows, int limit, Function<R, String> place, Function<R, T> item) {
        var shown = rows.stream().limit(limit).toList();
        var next = rows.size() > limit ? seal(place.apply(shown.getLast())) : null;
        return new Page<>(shown.stream().map(item).toList(), next);
    }

    /** Without those that are not {@code wanted}; what comes after it stays. */
    public Page<T> only(Predicate<T> wanted) {
        return new Page<>(items.stream().filter(wanted).toList(), next);
    }

    public <S> Page<S> map(Function<T, S> item) {
        return new Page<>(items.stream().map(item).toList(), next);
    }

    /** The place that {@code cursor} names. */
    public static String place(String cursor) {
        try {
            var place = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            if (Storable.isStorable(place)) {
                return place;
            }
            throw badCursor();
        } catch (IllegalArgumentException notOurs) {
            throw badCursor();
        }
    }

    /** 400 for a cursor we did not give. */
    public static RuntimeException badCursor() {
        return Problem.malformed("cursor", "A cursor is given back as it was received.");
    }

    private static String seal(String place) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(place.getBytes(StandardCharsets.UTF_8));
    }
}
