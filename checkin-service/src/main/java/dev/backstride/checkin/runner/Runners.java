package dev.backstride.checkin.runner;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.backstride.events.runner.Consent;
import dev.backstride.events.runner.Profile;
import dev.backstride.events.runner.Runner;
import dev.backstride.plumbing.outbox.Consents;
import dev.backstride.plumbing.problem.Fault;
import dev.backstride.plumbing.problem.Problem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All runners; this service is their master. */
@ApplicationScoped
public class Runners implements PanacheRepositoryBase<RunnerRow, RunnerKey>, Consents {

    private final ObjectMapper json;

    Runners(ObjectMapper json) {
        this.json = json;
    }

    /** The runner, or 404: another program's runners do not exist here. */
    public Runner require(String program, UUID id) {
        return known(program, id).orElseThrow(() -> Problem.unknown(Fault.UNKNOWN_RUNNER));
    }

    public Optional<Runner> known(String program, UUID id) {
        return findByIdOptional(new RunnerKey(program, id)).map(this::asRunner);
    }

    /** Those of {@code ids} that the program has. */
    public Map<UUID, Runner> known(String program, Collection<UUID> ids) {
        return find("key.program = ?1 and key.id in ?2", program, ids).stream()
                .map(this::asRunner)
                .collect(Collectors.toMap(Runner::id, Function.identity()));
    }

    /** Whom the program calls {@code externalId}. */
    public Optional<Runner> named(String program, String externalId) {
        return called(program, externalId).map(this::asRunner);
    }

    /** Which of {@code ids} are registered. */
    public Set<UUID> registered(Collection<UUID> ids) {
        return new HashSet<>(getEntityManager()
                .createQuery("select r.key.id from RunnerRow r where r.key.id in ?1", UUID.class)
                .setParameter(1, ids)
                .getResultList());
    }

    @Override
    @Transactional
    public Map<UUID, Set<Consent>> inForce(Collection<UUID> ids) {
        return list("key.id in ?1", ids).stream()
                .collect(Collectors.toMap(
                        row -> row.key.id(), row -> read(row.profile).agreements()));
    }

    Optional<RunnerRow> called(String program, String externalId) {
        return find("key.program = ?1 and externalId = ?2", program, externalId).firstResultOptional();
    }

    /** At most {@code limit} runners in the order of their ids, after {@code after} where given. */
    List<RunnerRow> list(String program, @Nullable UUID after, int limit) {
        var from = after == null ? new UUID(0, 0) : after;
        return find("key.program = ?1 and key.id > ?2 order by key.id", program, from)
                .range(0, limit - 1)
                .list();
    }

    /** Keeps {@code profile} as the runner's next state. */
    Runner put(RunnerRow row, Profile profile) {
        row.externalId = profile.externalId();
        row.version++;
        row.profile = write(profile);
        persist(row);
        return asRunner(row);
    }

    Runner asRunner(RunnerRow row) {
        return new Runner(row.key.id(), row.key.program(), row.registeredAt, read(row.profile));
    }

    private Profile read(String profile) {
        try {
            return json.readValue(profile, Profile.class);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("a stored profile cannot be read", unreadable);
        }
    }

    private String write(Profile profile) {
        try {
            return json.writeValueAsString(profile);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("a profile cannot be written", unwritable);
        }
    }
}
