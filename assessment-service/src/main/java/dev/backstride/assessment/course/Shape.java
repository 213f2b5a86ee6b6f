package dev.backstride.assessment.course;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import java.util.zip.CRC32C;

/**
 * A fingerprint of a record and of everything our own below it: names and types of components, kinds of sealed
 * interfaces, words of enums. What was written in one shape is not read in another, and nobody has to count versions.
 */
final class Shape {

    private static final String OURS = "dev.backstride.";

    private final Set<Class<?>> seen = new HashSet<>();
    private final CRC32C sum = new CRC32C();

    private Shape() {}

    /** Eight hexadecimal digits; {@code encoding} tells apart ways to write the same records. */
    static String of(Class<?> root, int encoding) {
        var shape = new Shape();
        shape.sum.update(encoding);
        shape.visit(root);
        return HexFormat.of().toHexDigits((int) shape.sum.getValue());
    }

    private void visit(Type type) {
        switch (type) {
            case ParameterizedType generic -> {
                for (var argument : generic.getActualTypeArguments()) {
                    visit(argument);
                }
            }
            case Class<?> known when known.getName().startsWith(OURS) && seen.add(known) -> describe(known);
            default -> {}
        }
    }

    private void describe(Class<?> ours) {
        add(ours.getSimpleName());
        if (ours.isEnum()) {
            for (var word : ours.getEnumConstants()) {
                add(((Enum<?>) word).name());
            }
        }
        if (ours.isRecord()) {
            for (var component : ours.getRecordComponents()) {
                add(component.getName());
                add(component.getGenericType().getTypeName());
                visit(component.getGenericType());
            }
        }
        if (ours.isSealed()) {
            for (var kind : ours.getPermittedSubclasses()) {
                visit(kind);
            }
        }
    }

    private void add(String word) {
        sum.update((word + "\n").getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
