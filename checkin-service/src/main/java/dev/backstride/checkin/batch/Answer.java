package dev.backstride.checkin.batch;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of a line.
 *
 * @param line from 1
 * @param status as a request of its own would have got: 201 for what is new, 200 for what was known or corrected
 * @param id of the fact; ours where it had none
 * @param type of the problem, where there is one
 * @param field at fault
 */
record Answer(
        int line,
        int status,
        @Nullable UUID runnerId,
        @Nullable String id,
        @Nullable URI type,
        @Nullable String detail,
        @Nullable Object field) {

    static Answer taken(Told told, int status) {
        return new Answer(told.line(), status, told.runner(), told.fact().id(), null, null, null);
    }

    static Answer refused(int line, @Nullable UUID runner, @Nullable String id, HttpProblem problem) {
        return new Answer(
                line,
                problem.getStatusCode(),
                runner,
                id,
                problem.getType(),
                problem.getDetail(),
                problem.getParameters().get("field"));
    }

    static Answer refused(Told told, HttpProblem problem) {
        return refused(told.line(), told.runner(), told.fact().id(), problem);
    }
}
