package dev.backstride.checkin.request;

import dev.backstride.checkin.name.Hash;
import dev.backstride.plumbing.problem.Problem;
import dev.backstride.plumbing.tenant.Caller;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes an errand of the request being served. */
@RequestScoped
public class Errands {

    private static final String KEY = "Idempotency-Key";
    private static final int LONGEST_KEY = 255;

    private final HttpServerRequest request;
    private final Caller caller;
    private final RequestId requestId;

    Errands(HttpServerRequest request, Caller caller, RequestId requestId) {
        this.request = request;
        this.caller = caller;
        this.requestId = requestId;
    }

    /**
     * The errand for {@code runner}; a caller with the role runner can have their own only.
     *
     * @param body what the request's body said, or a hash of it
     */
    public Errand to(UUID runner, String body) {
        return of(caller.own(runner), body);
    }

    /** The errand for a runner who is not known yet. */
    public Errand of(UUID runner, String body) {
        return new Errand(caller.program(), runner, caller.subject(), requestId.id(), name(body));
    }

    private Errand.@Nullable Name name(String body) {
        var key = request.getHeader(KEY);
        if (key == null) {
            return null;
        }
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw Problem.malformed(KEY, "An Idempotency-Key has 1 to " + LONGEST_KEY + " characters.");
        }
        return new Errand.Name(key, Hash.of(request.method() + " " + request.uri() + "\n" + body));
    }
}
