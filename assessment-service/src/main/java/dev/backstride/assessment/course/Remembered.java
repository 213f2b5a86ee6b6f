package dev.backstride.assessment.course;

import dev.backstride.assessment.runner.Told;
import dev.backstride.events.fact.Fact;
import dev.backstride.protocol.Course;
import dev.backstride.protocol.Protocol;
import dev.backstride.protocol.context.RunnerContext;
import dev.backstride.protocol.fold.Memory;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A course as it was put away.
 *
 * @param context whom the rules saw; for somebody else everything is weighed anew
 * @param open ids of the facts to take again
 * @param memory what lies before them
 */
public record Remembered(RunnerContext context, List<String> open, Memory memory) {

    public Remembered {
        open = List.copyOf(open);
    }

    /** The course it was, with the facts that were open; empty where one of them is gone. */
    public Optional<Course> resume(Protocol protocol, UUID runner, Map<String, Told> known) {
        var said = open.stream()
                .flatMap(id -> Optional.ofNullable(known.get(id)).flatMap(Told::said).stream())
                .toList();
        return said.size() == open.size()
                ? Optional.of(protocol.resume(runner, context, memory, said))
                : Optional.empty();
    }

    public static Remembered of(RunnerContext context, Course course) {
        return new Remembered(context, course.open().stream().map(Fact::id).toList(), course.memory());
    }
}
