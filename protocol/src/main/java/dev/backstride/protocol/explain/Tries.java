package dev.backstride.protocol.explain;

import dev.backstride.events.fact.Answer;
import dev.backstride.events.fact.Fact;
import dev.backstride.events.fact.Screening;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** What else somebody could have said: each thing that the rules read of a fact, changed by more and more. */
public final class Tries {

    /** Whole numbers that are said on a scale. */
    private record Scale(int least, int most) {}

    private static final Map<String, Scale> SCALES = Map.of(
            "level", new Scale(0, 10),
            "entryPeak", new Scale(0, 10),
            "warmUpMovements", new Scale(0, 3),
            "rung", new Scale(1, 3));

    private static final Set<String> MEASURES = Set.of("distanceMeters", "ascentMeters");

    private static final Set<String> CHOICES = Set.of(
            "change", "tolerable", "gaitAltered", "side", "perceivedStart", "climbedFasterThanUsual", "newOrHeavier");

    /** What is read as a whole, and not tried otherwise. */
    private static final Set<String> RESULTS = Set.of("device", "left", "right", "instrument", "items");

    private static final int STEP_PERCENT = 5;
    private static final int MOST_PERCENT = 100;

    private Tries() {}

    /** What the fact says. */
    public static List<Input> inputs(Fact fact) {
        return fact instanceof Screening screening
                ? raised(screening)
                : read(fact, name -> isTried(name) || RESULTS.contains(name)).stream()
                        .map(said -> input(fact, said))
                        .toList();
    }

    /** Every change of it that is tried, the smallest first. */
    public static List<Try> of(Fact fact) {
        var tries = new ArrayList<Try>();
        if (fact instanceof Screening screening) {
            raised(screening).forEach(said -> tries.add(denied(screening, said)));
        } else {
            read(fact, Tries::isTried).forEach(said -> tries.addAll(others(fact, said)));
        }
        tries.sort(Comparator.comparingDouble(Try::size));
        return tries;
    }

    private record Said(RecordComponent component, Object value) {}

    private static boolean isTried(String name) {
        return SCALES.containsKey(name) || MEASURES.contains(name) || CHOICES.contains(name);
    }

    private static List<Said> read(Fact fact, Predicate<String> isRead) {
        var said = new ArrayList<Said>();
        for (var component : fact.getClass().getRecordComponents()) {
            var value = isRead.test(component.getName()) ? Copies.value((Record) fact, component) : null;
            if (value != null) {
                said.add(new Said(component, value));
            }
        }
        return said;
    }

    private static Input input(Fact fact, Said said) {
        return new Input(fact.id(), said.component.getName(), said.value.toString());
    }

    private static List<Try> others(Fact fact, Said said) {
        return switch (said.value) {
            case Boolean yes -> List.of(changed(fact, said, !yes, 1));
            case Enum<?> word -> words(fact, said, word);
            case Integer number when MEASURES.contains(said.component.getName()) -> measures(fact, said, number);
            case Integer number -> points(fact, said, number);
            default -> List.of();
        };
    }

    private static List<Try> words(Fact fact, Said said, Enum<?> word) {
        var all = List.of(word.getDeclaringClass().getEnumConstants());
        var place = all.indexOf(word);
        var tries = new ArrayList<Try>();
        for (var i = 0; i < all.size(); i++) {
            if (i != place) {
                tries.add(changed(fact, said, all.get(i), (double) Math.abs(i - place) / (all.size() - 1)));
            }
        }
        return tries;
    }

    private static List<Try> points(Fact fact, Said said, int number) {
        var scale = SCALES.getOrDefault(said.component.getName(), new Scale(number, number));
        var tries = new ArrayList<Try>();
        for (var other = scale.least; other <= scale.most; other++) {
            if (other != number) {
                var size = (double) Math.abs(other - number) / (scale.most - scale.least);
                tries.add(changed(fact, said, other, size));
            }
        }
        return tries;
    }

    private static List<Try> measures(Fact fact, Said said, int number) {
        var tries = new ArrayList<Try>();
        for (var percent = STEP_PERCENT; percent < MOST_PERCENT; percent += STEP_PERCENT) {
            var by = (int) ((long) number * percent / 100);
            if (by > 0) {
                tries.add(changed(fact, said, number - by, percent / 100.0));
                tries.add(changed(fact, said, number + by, percent / 100.0));
            }
        }
        return tries;
    }

    private static Try changed(Fact fact, Said said, Object instead, double size) {
        var copy = (Fact) Copies.with((Record) fact, said.component, instead);
        return new Try(input(fact, said), instead.toString(), size, copy);
    }

    private static List<Input> raised(Screening screening) {
        return screening.answers().entrySet().stream()
                .filter(answer -> answer.getValue() == Answer.YES)
                .map(answer -> answer.getKey().name())
                .sorted()
                .map(flag -> new Input(screening.id(), flag, Answer.YES.name()))
                .toList();
    }

    private static Try denied(Screening screening, Input said) {
        var answers = new EnumMap<>(screening.answers());
        answers.replaceAll((flag, answer) -> flag.name().equals(said.field()) ? Answer.NO : answer);
        var denied = new Screening(
                screening.id(), screening.answeredAt(), answers, screening.zone(), screening.receivedAt());
        return new Try(said, Answer.NO.name(), 1, denied);
    }
}
