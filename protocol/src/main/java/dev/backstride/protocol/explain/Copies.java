package dev.backstride.protocol.explain;

import java.lang.reflect.RecordComponent;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Records with one component changed. */
final class Copies {

    private Copies() {}

    static @Nullable Object value(Record of, RecordComponent component) {
        try {
            return component.getAccessor().invoke(of);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static <T extends Record> T with(T of, RecordComponent changed, Object value) {
        var components = of.getClass().getRecordComponents();
        var values = Stream.of(components)
                .map(component -> component.getName().equals(changed.getName()) ? value : value(of, component))
                .toArray();
        var types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            @SuppressWarnings("unchecked") // the class of what is a T
            var copy = (T) of.getClass().getDeclaredConstructor(types).newInstance(values);
            return copy;
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
