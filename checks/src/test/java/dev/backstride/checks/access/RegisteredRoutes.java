package dev.backstride.checks.access;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.backstride.checks.house.Checkout;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every way into the three services, as their class files say. */
final class RegisteredRoutes {

    private static final String JAX_RS = "jakarta.ws.rs.";
    private static final Set<String> METHODS = Set.of("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS");
    private static final List<String> SERVICES = List.of("checkin", "assessment", "notification");

    /** What the framework opens on the management port of each. */
    private static final List<String> FRAMEWORK = List.of(
            "/q/health",
            "/q/health/live",
            "/q/health/ready",
            "/q/health/started",
            "/q/health/well",
            "/q/metrics",
            "/q/openapi",
            "/q/swagger-ui");

    private RegisteredRoutes() {}

    static Set<Route> all() {
        return SERVICES.stream().flatMap(RegisteredRoutes::of).collect(Collectors.toSet());
    }

    private static Stream<Route> of(String service) {
        var own = folder(service + "-service");
        var shared = folder("common/plumbing");
        return Stream.of(
                        new ClassFileImporter()
                                .importPaths(own, shared).stream().flatMap(type -> annotated(service, type)),
                        Stream.of(own, shared).flatMap(folder -> OpsRoutes.in(service, folder)),
                        StaticPages.in(service, own),
                        FRAMEWORK.stream()
                                .map(path -> new Route(service, Route.MANAGEMENT, "GET", path, Route.NOTHING)))
                .flatMap(routes -> routes);
    }

    private static Path folder(String module) {
        return Checkout.classes().stream()
                .filter(classes -> classes.endsWith(Path.of(module, "target", "classes")))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Route> annotated(String service, JavaClass type) {
        return type.getMethods().stream()
                .flatMap(method -> METHODS.stream()
                        .filter(verb -> method.isAnnotatedWith(JAX_RS + verb))
                        .flatMap(verb -> takes(type, method)
                                .map(takes -> new Route(service, Route.APP, verb, path(type, method), takes))));
    }

    private static String path(JavaClass type, JavaMethod method) {
        var parts = Stream.of(
                        value(type.tryGetAnnotationOfType(JAX_RS + "Path")),
                        value(method.tryGetAnnotationOfType(JAX_RS + "Path")))
                .flatMap(Optional::stream)
                .map(part -> ((String) part).replaceAll("^/|/$", ""))
                .filter(part -> !part.isEmpty());
        return "/" + parts.collect(Collectors.joining("/"));
    }

    private static Stream<String> takes(JavaClass type, JavaMethod method) {
        if (!hasBody(method)) {
            return Stream.of(Route.NOTHING);
        }
        return value(method.tryGetAnnotationOfType(JAX_RS + "Consumes"))
                .or(() -> value(type.tryGetAnnotationOfType(JAX_RS + "Consumes")))
                .map(mediaTypes -> Arrays.stream((Object[]) mediaTypes)
                        .map(mediaType -> word((String) mediaType))
                        .distinct())
                .orElseGet(() -> Stream.of("json"));
    }

    private static boolean hasBody(JavaMethod method) {
        return method.isAnnotatedWith(JAX_RS + "POST")
                || method.isAnnotatedWith(JAX_RS + "PUT")
                || method.isAnnotatedWith(JAX_RS + "PATCH");
    }

    private static String word(String mediaType) {
        return switch (mediaType) {
            case "application/json", "application/merge-patch+json" -> "json";
            case "application/x-ndjson" -> "ndjson";
            case "application/x-www-form-urlencoded" -> "form";
            case "multipart/form-data" -> "part";
            default -> "file";
        };
    }

    private static Optional<Object> value(Optional<? extends JavaAnnotation<?>> annotation) {
        return annotation.flatMap(found -> found.get("value"));
    }
}
