package dev.backstride.checks.access;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * One line of the table.
 *
 * @param own what each person may do in their own program
 * @param hidden whether nobody of another program gets further than 403 or 404; else they act in their own as here
 */
record Row(Route route, Map<Person, Expected> own, boolean hidden) {

    private static final int ROUTE_WORDS = 5;

    Row {
        own = Map.copyOf(own);
    }

    static Row parse(String line) {
        var words = line.strip().split("\\s+", -1);
        if (words.length != ROUTE_WORDS + Person.values().length + 1) {
            throw new IllegalArgumentException("a route, eight answers and what others see: " + line);
        }
        var own = new EnumMap<Person, Expected>(Person.class);
        for (var people = List.of(Person.values()).listIterator(); people.hasNext(); ) {
            var answer = words[ROUTE_WORDS + people.nextIndex()];
            own.put(people.next(), Expected.of(answer));
        }
        var others = words[words.length - 1];
        if (!others.equals("hidden") && !others.equals("theirs")) {
            throw new IllegalArgumentException("hidden or theirs: " + line);
        }
        return new Row(new Route(words[0], words[1], words[2], words[3], words[4]), own, others.equals("hidden"));
    }

    Expected of(Person person) {
        return own.getOrDefault(person, Expected.NO);
    }

    /** Whether {@code status} is an answer as it is to be to a question about a runner who shares, or not. */
    boolean holds(Person person, boolean shares, int status) {
        return of(person).holds(status, person, shares) && (status != 404 || asksForTheUnknown());
    }

    /** Of all routes, these are asked for something that is not there, or that somebody before took away. */
    private boolean asksForTheUnknown() {
        return route.path().contains("{token}")
                || route.path().contains("{provider}")
                || route.path().endsWith("/acknowledgements")
                || route.path().endsWith("/redelivery")
                || route.path().contains("{name}")
                || route.path().startsWith("/v1/erasures/")
                || route.path().startsWith("/v1/imports/")
                || route.method().equals("DELETE");
    }

    /** Whether it opens without a token, or to those alone who sign in. */
    boolean isOpen() {
        return of(Person.NOBODY) != Expected.NO;
    }

    @Override
    public String toString() {
        return route.toString();
    }
}
