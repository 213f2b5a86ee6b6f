package dev.backstride.plumbing.erasure;

import dev.backstride.events.runner.Erasure;
import dev.backstride.plumbing.tenant.RunnerLocks;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Forgets again whom a restored back-up brought back. The list has hashes only: whoever is there is held against it. */
@ApplicationScoped
class Replay {

    private final Cabinet cabinet;
    private final Erased erased;
    private final RunnerHash hash;
    private final Erasing erasing;
    private final RunnerLocks locks;

    Replay(Cabinet cabinet, Erased erased, RunnerHash hash, Erasing erasing, RunnerLocks locks) {
        this.cabinet = cabinet;
        this.erased = erased;
        this.hash = hash;
        this.erasing = erasing;
        this.locks = locks;
    }

    /**
     * Remembers {@code told}, and forgets everybody who is remembered as erased.
     *
     * @return how many runners there were to forget
     */
    int of(List<Forgotten> told) {
        told.forEach(forgotten -> QuarkusTransaction.requiringNew().run(() -> erased.remember(forgotten)));
        var byHash = erased.all().stream()
                .collect(Collectors.toMap(Forgotten::runnerHash, Function.identity(), (latest, _) -> latest));
        var forgotten = 0;
        for (var runner : cabinet.runners()) {
            var erasure = hash.all(runner).stream()
                    .flatMap(one -> Optional.ofNullable(byHash.get(one)).stream())
                    .findFirst();
            if (erasure.isPresent()) {
                forget(runner, erasure.get());
                forgotten++;
            }
        }
        return forgotten;
    }

    private void forget(UUID runner, Forgotten forgotten) {
        QuarkusTransaction.requiringNew().run(() -> {
            locks.lock(List.of(runner));
            erasing.forget(forgotten.erasure(), new Erasure(runner, forgotten.program(), forgotten.erasedAt()));
        });
    }
}
