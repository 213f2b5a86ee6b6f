package dev.backstride.assessment.intake;

import dev.backstride.assessment.course.Courses;
import dev.backstride.assessment.history.Assessments;
import dev.backstride.assessment.runner.Facts;
import dev.backstride.assessment.runner.Runners;
import dev.backstride.assessment.standing.StandingFeed;
import dev.backstride.assessment.standing.Standings;
import dev.backstride.assessment.weighing.Weighing;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Forgets a runner: nothing of them is kept here, and nothing is due. */
@ApplicationScoped
class Forgetting {

    private final Weighing weighing;
    private final Courses courses;
    private final Standings standings;
    private final StandingFeed feed;
    private final Assessments assessments;
    private final Facts facts;
    private final Runners runners;

    Forgetting(
            Weighing weighing,
            Courses courses,
            Standings standings,
            StandingFeed feed,
            Assessments assessments,
            Facts facts,
            Runners runners) {
        this.weighing = weighing;
        this.courses = courses;
        this.standings = standings;
        this.feed = feed;
        this.assessments = assessments;
        this.facts = facts;
        this.runners = runners;
    }

    void forget(String program, UUID runner) {
        weighing.stop(program, runner);
        courses.forget(program, runner);
        standings.forget(program, runner);
        assessments.forget(program, runner);
        facts.forget(program, runner);
        runners.forget(program, runner);
        feed.end(program, runner);
    }
}
