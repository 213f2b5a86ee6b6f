package dev.backstride.checkin.questionnaire;

import dev.backstride.checkin.questionnaire.Item.Choice;
import dev.backstride.events.fact.Questionnaire;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was tapped.
 *
 * @param chosen for each item that was answered, by its number, the place of its choice, from 0
 */
record Taps(Map<Integer, Integer> chosen) {

    /** Nothing yet. */
    static final Taps NOTHING = new Taps(Map.of());

    Taps {
        chosen = Map.copyOf(chosen);
    }

    /** Reads the form's fields; what the form does not offer was not tapped. */
    static Taps of(List<Item> items, MultivaluedMap<String, String> fields) {
        return of(items, item -> offered(item, fields.getFirst(item.name())));
    }

    /** What was answered before, where the score alone tells which choice it was. */
    static Taps of(List<Item> items, Questionnaire told) {
        return of(items, item -> only(item, told.items().get(String.valueOf(item.number()))));
    }

    private static Taps of(List<Item> items, Function<Item, Optional<Integer>> choice) {
        var chosen = new HashMap<Integer, Integer>();
        items.forEach(item -> choice.apply(item).ifPresent(place -> chosen.put(item.number(), place)));
        return new Taps(chosen);
    }

    private static Optional<Integer> offered(Item item, @Nullable String value) {
        return places(item).filter(place -> String.valueOf(place).equals(value)).findFirst();
    }

    private static Optional<Integer> only(Item item, @Nullable Integer score) {
        var places = places(item)
                .filter(place ->
                        Integer.valueOf(item.choices().get(place).score()).equals(score))
                .toList();
        return places.size() == 1 ? Optional.of(places.getFirst()) : Optional.empty();
    }

    private static Stream<Integer> places(Item item) {
        return IntStream.range(0, item.choices().size()).boxed();
    }

    boolean isChosen(Item item, int place) {
        return Integer.valueOf(place).equals(chosen.get(item.number()));
    }

    /** The items that are asked, as far as one of them does not end it. */
    List<Item> asked(List<Item> items) {
        var asked = new ArrayList<Item>();
        for (var item : items) {
            asked.add(item);
            if (choice(item).filter(Choice::isLast).isPresent()) {
                break;
            }
        }
        return asked;
    }

    boolean isMissing(List<Item> items, Item item) {
        return asked(items).contains(item) && choice(item).isEmpty();
    }

    boolean isComplete(List<Item> items) {
        return asked(items).stream().allMatch(item -> choice(item).isPresent());
    }

    /** The score of each item that was asked, by its number. */
    Map<String, Integer> scores(List<Item> items) {
        return asked(items).stream()
                .flatMap(item -> choice(item).map(choice -> Map.entry(item, choice)).stream())
                .collect(Collectors.toMap(
                        entry -> String.valueOf(entry.getKey().number()),
                        entry -> entry.getValue().score()));
    }

    private Optional<Choice> choice(Item item) {
        return Optional.ofNullable(chosen.get(item.number())).map(item.choices()::get);
    }
}
