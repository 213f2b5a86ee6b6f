package dev.backstride.checkin.body;

import dev.backstride.plumbing.problem.Fault;
import dev.backstride.plumbing.problem.Problem;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.validation.ConstraintViolation;
import java.util.Collection;
import java.util.Comparator;
import java.util.stream.Collectors;

/** Values out of their range, as one problem that names every field. */
final class Violations {

    /** One field at fault. */
    record Violation(String field, String in, String message) {}

    private Violations() {}

    /** 422. */
    static HttpProblem problem(Collection<? extends ConstraintViolation<?>> found) {
        var violations = found.stream()
                .map(one -> new Violation(one.getPropertyPath().toString(), "body", one.getMessage()))
                .sorted(Comparator.comparing(Violation::field).thenComparing(Violation::message))
                .toList();
        var fields = violations.stream().map(Violation::field).distinct().collect(Collectors.joining(", "));
        return HttpProblem.builder(Problem.refused(Fault.INVALID, fields, "Out of range: " + fields + "."))
                .with("violations", violations)
                .build();
    }
}
