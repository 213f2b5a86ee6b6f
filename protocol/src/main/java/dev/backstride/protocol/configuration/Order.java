package dev.backstride.protocol.configuration;

import java.util.List;

/** Numbers that only make sense in a certain order. */
final class Order {

    private Order() {}

    /** Refuses numbers of which one is less than the one before it. */
    static <T extends Comparable<T>> void rising(List<T> numbers) {
        for (var i = 1; i < numbers.size(); i++) {
            if (numbers.get(i - 1).compareTo(numbers.get(i)) > 0) {
                throw new IllegalArgumentException(numbers + " are out of order");
            }
        }
    }
}
