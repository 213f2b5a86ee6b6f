package dev.backstride.checkin.provider.door;

import dev.backstride.checkin.body.Body;
import dev.backstride.checkin.provider.Provider;
import dev.backstride.checkin.provider.Providers;
import dev.backstride.checkin.provider.Push;
import dev.backstride.checkin.provider.Question;
import dev.backstride.checkin.provider.queue.Pushes;
import dev.backstride.checkin.provider.queue.Queue;
import dev.backstride.plumbing.figure.Counts;
import dev.backstride.plumbing.figure.Tally;
import dev.backstride.plumbing.limit.Pace;
import dev.backstride.plumbing.problem.Problem;
import dev.backstride.plumbing.tenant.Tenant;
import io.vertx.core.http.HttpServerResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Lets pushes in that a provider sent. Whose program it is for follows from what it was signed with, or from the key in
 * its address: no two programs share one.
 */
@ApplicationScoped
class Doorman {

    private static final Logger LOG = Logger.getLogger(Doorman.class);

    private static final Tally PUSHES =
            new Tally("backstride.provider.pushes", "What was posted to providers' doors", "provider", "outcome");

    private final Providers providers;
    private final Pushes pushes;
    private final Queue queue;
    private final Counts counts;
    private final Pace pace;
    private final HttpServerResponse answer;

    Doorman(Providers providers, Pushes pushes, Queue queue, Counts counts, Pace pace, HttpServerResponse answer) {
        this.providers = providers;
        this.pushes = pushes;
        this.queue = queue;
        this.counts = counts;
        this.pace = pace;
        this.answer = answer;
    }

    /**
     * 200 once the push is kept; 401 for a stranger, 404 for a provider nobody has terms with, 413 for too much, 429 for too
     * often.
     */
    Response take(String name, Map<String, String> headers, Optional<String> key, InputStream body) {
        var terms = providers.terms(name);
        var provider = providers.of(name);
        var push = new Push(headers, key, bytes(body));
        if (provider.isPing(push)) {
            counts.add(PUSHES, 1, name, "ping");
            return Response.ok().build();
        }
        var now = Instant.now();
        for (var agreed : terms.entrySet()) {
            if (provider.isAuthentic(push, agreed.getKey(), agreed.getValue(), now)) {
                admit(agreed.getKey(), name);
                keep(agreed.getKey(), provider, push, now);
                return Response.ok().build();
            }
        }
        counts.add(PUSHES, 1, name, "stranger");
        LOG.warnf("a push of %s was refused: nobody's signature, and no key of ours", name);
        throw Problem.unauthentic();
    }

    /** What the provider wants to hear; 403 where it does not say the word. */
    Response answer(String name, Map<String, String> query) {
        var provider = providers.of(name);
        return providers.terms(name).values().stream()
                .map(terms -> provider.handshake(new Question(query), terms))
                .flatMap(Optional::stream)
                .findFirst()
                .map(answer -> Response.ok(answer).build())
                .orElseThrow(() -> Problem.forbidden("This is not what we agreed on."));
    }

    private void admit(String program, String name) {
        pace.push(program, name).tell(answer).refusal().ifPresent(wait -> {
            counts.add(PUSHES, 1, name, "too often");
            throw Problem.tooOften(wait);
        });
    }

    private void keep(String program, Provider provider, Push push, Instant now) {
        Tenant.of(program, () -> pushes.keep(program, provider.name(), provider.sender(push), push.body(), now));
        counts.add(PUSHES, 1, provider.name(), "kept");
        queue.wake();
    }

    private static byte[] bytes(InputStream body) {
        try (var within = Body.within(Body.PUSH_LIMIT, body)) {
            return within.readAllBytes();
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }
}
