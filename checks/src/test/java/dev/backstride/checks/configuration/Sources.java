package dev.backstride.checks.configuration;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** One module's sources as far as they have to do with configuration: parsed, and with their Javadoc. */
final class Sources {

    private static final Pattern ESCAPED = Pattern.compile("\\\\u([0-9a-f]{4})");

    private final DocTrees trees;
    private final List<CompilationUnitTree> units;

    /** Types by their simple names. */
    private final Map<String, TreePath> types = new HashMap<>();

    private Sources(DocTrees trees, List<CompilationUnitTree> units) {
        this.trees = trees;
        this.units = units;
        units.forEach(unit -> new TreePathScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
                types.put(type.getSimpleName().toString(), getCurrentPath());
                return super.visitClass(type, null);
            }
        }.scan(unit, null));
    }

    /** Those below {@code folder}; empty where none have. */
    static Optional<Sources> in(Path folder) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = Files.walk(folder);
                var manager = compiler.getStandardFileManager(null, null, null)) {
            var wanted = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(Sources::hasToDoWithIt)
                    .toList();
            if (wanted.isEmpty()) {
                return Optional.empty();
            }
            var task = (JavacTask) compiler.getTask(
                    null, manager, _ -> {}, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(wanted));
            var units = new ArrayList<CompilationUnitTree>();
            task.parse().forEach(units::add);
            return Optional.of(new Sources(DocTrees.instance(task), units));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean hasToDoWithIt(Path file) {
        try {
            return Files.readString(file).contains("io.smallrye.config")
                    || Files.readString(file).contains("@ConfigProperty(");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Stream<CompilationUnitTree> units() {
        return units.stream();
    }

    /** Where the type with this simple name is; null where it is not of ours. */
    @Nullable
    TreePath type(String name) {
        return types.get(name);
    }

    /** What Javadoc says before its first tag, on one line. */
    String meaning(TreePath of) {
        var comment = trees.getDocCommentTree(of);
        return comment == null ? "" : plain(text(comment));
    }

    /** What Javadoc says of a parameter. */
    String meaning(TreePath of, String parameter) {
        var comment = trees.getDocCommentTree(of);
        if (comment == null) {
            return "";
        }
        return comment.getBlockTags().stream()
                .map(Object::toString)
                .filter(tag -> tag.startsWith("@param " + parameter + " "))
                .map(tag -> plain(tag.substring(("@param " + parameter + " ").length())))
                .findFirst()
                .orElse("");
    }

    private static String text(DocCommentTree comment) {
        var text = new StringBuilder();
        comment.getFullBody().forEach(text::append);
        return text.toString();
    }

    private static String plain(String javadoc) {
        var line = oneLine(javadoc);
        return line.isEmpty() ? line : line.substring(0, 1).toUpperCase(Locale.ROOT) + line.substring(1);
    }

    /** A tree writes what is not ASCII as it may stand in sources. */
    private static String oneLine(String javadoc) {
        return ESCAPED.matcher(javadoc)
                .replaceAll(found -> Character.toString(Integer.parseInt(found.group(1), 16)))
                .replaceAll("\\{@code ([^}]*)}", "`$1`")
                .replaceAll("\\{@link #?([^}]*)}", "`$1`")
                .replaceAll("\\s+", " ")
                .replace("|", "\\|")
                .strip();
    }
}
