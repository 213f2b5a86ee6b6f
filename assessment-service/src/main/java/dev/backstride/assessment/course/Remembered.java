package dev.backstride.assessment.course;

import dev.backstride.events.fact.Fact;
import dev.backstride.protocol.Course;
import dev.backstride.protocol.context.RunnerContext;
import dev.backstride.protocol.fold.Memory;
import java.util.List;

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

    public static Remembered of(RunnerContext context, Course course) {
        return new Remembered(context, course.open().stream().map(Fact::id).toList(), course.memory());
    }
}
