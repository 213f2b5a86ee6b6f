package dev.backstride.checkin.imports;

import dev.backstride.plumbing.problem.Fault;
import dev.backstride.plumbing.tenant.Caller;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Counts what is uploaded one by one. What breaks off before its answer is not counted, and counts when it is sent again. */
@ApplicationScoped
public class Uploads {

    private static final int CREATED = 201;
    private static final int OUR_FAULT = 500;

    private final Caller caller;
    private final Imports imports;

    Uploads(Caller caller, Imports imports) {
        this.caller = caller;
        this.imports = imports;
    }

    /** The caller's import of that name. */
    public Optional<ImportKey> key(@Nullable String id) {
        return Optional.ofNullable(id).map(named -> new ImportKey(caller.program(), caller.subject(), named));
    }

    /**
     * Does {@code upload}, and counts what became of it where it is part of an import.
     *
     * @param item what the client calls it
     */
    public Response count(Optional<ImportKey> into, UUID runner, @Nullable String item, Supplier<Response> upload) {
        try {
            var answer = upload.get();
            var isNew = answer.getStatus() == CREATED;
            into.ifPresent(key -> imports.count(key, new Portion(isNew ? 1 : 0, isNew ? 0 : 1, List.of())));
            return answer;
        } catch (HttpProblem refused) {
            into.filter(_ -> refused.getStatusCode() < OUR_FAULT)
                    .ifPresent(key -> imports.refuse(key, refusal(caller.own(runner), item, refused)));
            throw refused;
        }
    }

    private static Portion.Refusal refusal(UUID runner, @Nullable String item, HttpProblem problem) {
        var field = problem.getParameters().get("field");
        var type = Optional.ofNullable(problem.getType()).orElseGet(Fault.OTHER::type);
        return new Portion.Refusal(
                runner, null, item, type, field == null ? null : field.toString(), problem.getDetail());
    }
}
