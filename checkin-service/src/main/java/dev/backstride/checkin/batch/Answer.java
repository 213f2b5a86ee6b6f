package dev.backstride.checkin.batch;

import dev.backstride.checkin.imports.Portion;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Set;
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

    private static final int CREATED = 201;

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

    /**
     * What became of all of these, as an import counts it.
     *
     * @param known the runners who are known; of others' lines nothing is kept but that they were refused
     */
    static Portion portion(List<Answer> answers, Set<UUID> known) {
        var taken = answers.stream().filter(answer -> answer.status == CREATED).count();
        var refusals = answers.stream()
                .filter(answer -> answer.type != null)
                .map(answer -> answer.refusal(known))
                .toList();
        return new Portion((int) taken, answers.size() - (int) taken - refusals.size(), refusals);
    }

    private Portion.Refusal refusal(Set<UUID> known) {
        var isKnown = runnerId != null && known.contains(runnerId);
        return new Portion.Refusal(
                isKnown ? runnerId : null,
                line,
                isKnown ? id : null,
                Objects.requireNonNull(type),
                field == null ? null : field.toString(),
                isKnown ? detail : null);
    }
}
