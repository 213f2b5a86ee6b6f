package dev.backstride.checks.configuration;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the keys that one module reads: the methods of its mappings, and what is injected by name. */
final class Keys extends TreePathScanner<@Nullable Void, @Nullable Void> {

    private static final Set<String> AROUND = Set.of("Optional", "List", "Set");
    private static final String OURS = "backstride.";

    /** What the keys of maps are, by the last word before them. */
    private static final Map<String, String> WITHIN = Map.of(
            "program",
            "<program>",
            "providers",
            "<program>",
            "<program>",
            "<provider>",
            "same-day-in",
            "<language>",
            "edition",
            "<edition>",
            "numbers",
            "<number>");

    private final String module;
    private final Sources sources;
    private final List<Key> found = new ArrayList<>();

    private Keys(String module, Sources sources) {
        this.module = module;
        this.sources = sources;
    }

    static List<Key> of(String module, Sources sources) {
        var keys = new Keys(module, sources);
        sources.units().forEach(unit -> keys.scan(unit, null));
        return keys.found;
    }

    @Override
    public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
        said(type.getModifiers(), "ConfigMapping", "prefix").ifPresent(prefix -> mapping(getCurrentPath(), prefix));
        return super.visitClass(type, null);
    }

    /** A constructor's parameter that is a key. */
    @Override
    public @Nullable Void visitVariable(VariableTree variable, @Nullable Void nothing) {
        said(variable.getModifiers(), "ConfigProperty", "name")
                .filter(name -> name.startsWith(OURS))
                .ifPresent(name -> found.add(new Key(
                        module,
                        name,
                        type(variable.getType(), inside(variable.getType())),
                        said(variable.getModifiers(), "ConfigProperty", "defaultValue"),
                        sources.meaning(
                                getCurrentPath().getParentPath(),
                                variable.getName().toString()))));
        return super.visitVariable(variable, null);
    }

    private void mapping(TreePath path, String prefix) {
        for (var member : ((ClassTree) path.getLeaf()).getMembers()) {
            if (member instanceof MethodTree method) {
                add(new TreePath(path, method), method, name(prefix, method));
            }
        }
    }

    private void add(TreePath path, MethodTree method, String name) {
        var type = inside(Objects.requireNonNull(method.getReturnType()));
        while (type instanceof ParameterizedTypeTree map
                && map.getType().toString().equals("Map")) {
            name += "." + WITHIN.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "<key>");
            type = inside(map.getTypeArguments().getLast());
        }
        var group = sources.type(type.toString());
        if (group != null && ((ClassTree) group.getLeaf()).getKind() == Tree.Kind.INTERFACE) {
            mapping(group, name);
        } else {
            found.add(new Key(
                    module,
                    name,
                    type(method.getReturnType(), type),
                    said(method.getModifiers(), "WithDefault", "value"),
                    sources.meaning(path)));
        }
    }

    private static String name(String prefix, MethodTree method) {
        var isParent = method.getModifiers().getAnnotations().stream().anyMatch(one -> is(one, "WithParentName"));
        return isParent
                ? prefix
                : prefix + "."
                        + method.getName()
                                .toString()
                                .replaceAll("([a-z0-9])([A-Z])", "$1-$2")
                                .toLowerCase(Locale.ROOT);
    }

    /** Whether a value is there, or several, is not its type. */
    private static Tree inside(Tree type) {
        var inside = type;
        while (inside instanceof ParameterizedTypeTree around
                && AROUND.contains(around.getType().toString())) {
            inside = around.getTypeArguments().getFirst();
        }
        return inside;
    }

    private static String type(Tree whole, Tree inside) {
        var isMany = whole.toString().matches("(Optional<)?(List|Set)<.*");
        return (isMany ? "list of " : "") + inside.toString().replace("Integer", "int");
    }

    private static Optional<String> said(ModifiersTree modifiers, String annotation, String attribute) {
        return modifiers.getAnnotations().stream()
                .filter(one -> is(one, annotation))
                .flatMap(one -> one.getArguments().stream())
                .filter(argument -> !(argument instanceof AssignmentTree named)
                        || named.getVariable().toString().equals(attribute))
                .map(argument -> argument instanceof AssignmentTree named ? named.getExpression() : argument)
                .filter(LiteralTree.class::isInstance)
                .map(literal -> String.valueOf(((LiteralTree) literal).getValue()))
                .findFirst();
    }

    private static boolean is(AnnotationTree annotation, String name) {
        return annotation.getAnnotationType().toString().equals(name);
    }
}
