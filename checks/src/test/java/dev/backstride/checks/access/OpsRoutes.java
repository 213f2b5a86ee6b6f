package dev.backstride.checks.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeModel;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Routes on the management port, which no annotation names: the calls that open an ops door. */
final class OpsRoutes {

    private static final String DOOR = "dev/backstride/plumbing/ops/OpsDoor";
    private static final String METHOD = "io/vertx/core/http/HttpMethod";

    private OpsRoutes() {}

    static Stream<Route> in(String service, Path classes) {
        try (var files = Files.walk(classes)) {
            return files.filter(file -> file.toString().endsWith(".class")).toList().stream()
                    .flatMap(file -> opened(service, file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Route> opened(String service, Path file) {
        try {
            var model = ClassFile.of().parse(file);
            // The door's own ways of opening lead to one another.
            return model.thisClass().asInternalName().equals(DOOR)
                    ? Stream.empty()
                    : model.methods().stream()
                            .flatMap(method -> method.code().stream())
                            .flatMap(code -> opened(service, code).stream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Method and path are the last of their kind to be loaded before the call. */
    private static List<Route> opened(String service, CodeModel code) {
        var routes = new ArrayList<Route>();
        var method = "?";
        var path = "?";
        for (var element : code) {
            if (element instanceof FieldInstruction field
                    && field.owner().asInternalName().equals(METHOD)) {
                method = field.name().stringValue();
            } else if (element instanceof ConstantInstruction constant
                    && constant.constantValue() instanceof String text) {
                path = text;
            } else if (element instanceof InvokeInstruction call
                    && call.owner().asInternalName().equals(DOOR)
                    && call.name().stringValue().startsWith("open")) {
                var takes = method.equals("PUT") || method.equals("POST") ? "json" : Route.NOTHING;
                routes.add(new Route(service, Route.MANAGEMENT, method, braced(path), takes));
            }
        }
        return routes;
    }

    /** Parameters in a path as everywhere else. */
    private static String braced(String path) {
        return path.replaceAll(":(\\w+)", "{$1}");
    }
}
