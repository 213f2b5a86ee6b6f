package dev.backstride.assessment.course;

import dev.backstride.assessment.rulebook.Rulebook;
import dev.backstride.assessment.runner.Facts;
import dev.backstride.assessment.runner.KnownRunner;
import dev.backstride.protocol.Course;
import dev.backstride.protocol.context.RunnerContext;
import jakarta.enterprise.context.ApplicationScoped;

/** Courses as they stand: resumed where they were put away, begun anew with all facts where that is not possible. */
@ApplicationScoped
public class LiveCourses {

    private final Courses courses;
    private final Facts facts;
    private final Rulebook rulebook;

    LiveCourses(Courses courses, Facts facts, Rulebook rulebook) {
        this.rulebook = rulebook;
        this.courses = courses;
        this.facts = facts;
    }

    /** The runner's, to look at: what it is told here is not kept. */
    public Course of(KnownRunner runner) {
        return courses.find(runner)
                .filter(course -> course.context().equals(RunnerContext.of(runner.profile())))
                .flatMap(course -> course.resume(rulebook.protocol(), runner.id(), facts.find(runner, course.open())))
                .orElseGet(() -> anew(runner));
    }

    /** The runner's, from all that is known. */
    public Course anew(KnownRunner runner) {
        var course = rulebook.protocol().begin(runner.id(), RunnerContext.of(runner.profile()));
        facts.of(runner).forEach(course::take);
        return course;
    }
}
