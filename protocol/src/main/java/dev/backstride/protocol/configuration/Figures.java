package dev.backstride.protocol.configuration;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The numbers of a configuration by their keys: read from its records, so that no list has to be kept. */
final class Figures {

    private Figures() {}

    static List<Figure> of(Record numbers, String prefix) {
        var figures = new ArrayList<Figure>();
        for (var component : numbers.getClass().getRecordComponents()) {
            var value = value(component, numbers);
            var within = component.getAnnotation(Within.class);
            if (value instanceof Record group) {
                figures.addAll(of(group, prefix + component.getName() + "."));
            } else if (within != null) {
                figures.add(new Figure(prefix + component.getName(), value.toString(), within.least(), within.most()));
            }
        }
        return figures;
    }

    /** The same numbers but for {@code changes}, by key; those that apply are taken out of {@code changes}. */
    static <T extends Record> T with(T numbers, String prefix, Map<String, String> changes) {
        var components = numbers.getClass().getRecordComponents();
        var values = new Object[components.length];
        for (var i = 0; i < components.length; i++) {
            var value = value(components[i], numbers);
            var key = prefix + components[i].getName();
            values[i] = value instanceof Record group
                    ? with(group, key + ".", changes)
                    : changed(components[i], key, value, changes);
        }
        return made(numbers, prefix, values);
    }

    private static Object changed(RecordComponent component, String key, Object value, Map<String, String> changes) {
        var within = component.getAnnotation(Within.class);
        var text = within == null ? null : changes.remove(key);
        return text == null || within == null ? value : parsed(key, component.getType(), text, within);
    }

    private static Object parsed(String key, Class<?> type, String text, Within within) {
        try {
            return type == Duration.class
                    ? checked(key, Duration.parse(text), Duration.parse(within.least()), Duration.parse(within.most()))
                    : type == int.class
                            ? checked(
                                    key,
                                    Integer.valueOf(text),
                                    Integer.valueOf(within.least()),
                                    Integer.valueOf(within.most()))
                            : checked(
                                    key,
                                    Double.valueOf(text),
                                    Double.valueOf(within.least()),
                                    Double.valueOf(within.most()));
        } catch (NumberFormatException | DateTimeParseException _) {
            var kind =
                    type == Duration.class ? "an ISO 8601 duration" : type == int.class ? "a whole number" : "a number";
            throw new Unsuitable(key, "must be " + kind);
        }
    }

    private static <T extends Comparable<T>> T checked(String key, T value, T least, T most) {
        if (value.compareTo(least) < 0 || value.compareTo(most) > 0) {
            throw new Unsuitable(
                    key, least.equals(most) ? "is fixed at " + least : "must be from " + least + " to " + most);
        }
        return value;
    }

    private static Object value(RecordComponent component, Record numbers) {
        try {
            return component.getAccessor().invoke(numbers);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static <T extends Record> T made(T like, String prefix, Object[] values) {
        var components = like.getClass().getRecordComponents();
        var types = new Class<?>[components.length];
        for (var i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
        }
        try {
            @SuppressWarnings("unchecked") // the class of what is a T
            var constructor = (Constructor<T>) like.getClass().getDeclaredConstructor(types);
            return constructor.newInstance(values);
        } catch (java.lang.reflect.InvocationTargetException refused) {
            throw new Unsuitable(prefix + "*", message(refused.getCause()));
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String message(@Nullable Throwable cause) {
        return cause == null || cause.getMessage() == null ? "cannot be" : cause.getMessage();
    }
}
