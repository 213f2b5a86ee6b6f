package dev.backstride.checkin.request;

import dev.backstride.plumbing.problem.Fault;
import dev.backstride.plumbing.problem.Problem;
import dev.backstride.plumbing.story.StoryClock;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/** Named requests are done once: asked again within two days of story time, they get the answer they got. */
@ApplicationScoped
public class RequestKeys implements PanacheRepositoryBase<RequestKeyRow, RequestKey> {

    private static final Duration KEPT = Duration.ofDays(2);

    private final StoryClock clock;

    RequestKeys(StoryClock clock) {
        this.clock = clock;
    }

    /**
     * The answer to {@code errand}: that of the first time, or the one {@code work} gives now. Called with the
     * errand's locks held; what {@code work} refuses is not remembered.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 422 when the name was given to another request
     */
    @Transactional(value = Transactional.TxType.MANDATORY, dontRollbackOn = HttpProblem.class)
    public Answer once(Errand errand, Supplier<Answer> work) {
        var name = errand.name();
        if (name == null) {
            return work.get();
        }
        var key = new RequestKey(errand.program(), errand.client(), name.key());
        return earlier(key, name).orElseGet(() -> {
            var answer = work.get();
            forgetSome();
            persist(new RequestKeyRow(
                    key, name.fingerprint(), answer, clock.now().plus(KEPT)));
            return answer;
        });
    }

    private Optional<Answer> earlier(RequestKey key, Errand.Name name) {
        var row = findById(key);
        if (row == null) {
            return Optional.empty();
        }
        if (!row.expiresAt.isAfter(clock.now())) {
            delete(row);
            flush();
            return Optional.empty();
        }
        if (!row.fingerprint.equals(name.fingerprint())) {
            throw Problem.refused(
                    Fault.IDEMPOTENCY_KEY_REUSED, "Idempotency-Key", "This key was given to another request.");
        }
        return Optional.of(row.answer());
    }

    /** With each new name a few old ones of the program go, whoever gave them; what another transaction holds is left to it. */
    private void forgetSome() {
        getEntityManager().createNativeQuery("""
                        delete from request_key where (program, client, key) in (
                            select program, client, key from request_key where expires_at <= ?1
                            order by expires_at limit 10 for update skip locked)""").setParameter(1, clock.now()).executeUpdate();
    }
}
