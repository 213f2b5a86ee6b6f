package dev.backstride.checkin.erasure;

import dev.backstride.plumbing.erasure.Belongings;
import dev.backstride.plumbing.erasure.Shelf;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Every table of this service that has rows of runners. */
@ApplicationScoped
class RunnersTables implements Belongings {

    /** An answer that is kept says where what it is about can be read, or was given to the runner. */
    private static final Shelf ANSWERS = new Shelf("request_key", "client", """
            kept.program = erased.program and (
                kept.client = erased.runner::text
                or kept.location like '/v1/runners/' || erased.runner || '%'
                or strpos(kept.body, erased.runner::text) > 0)""");

    /**
     * A push may be about several users of a provider, and goes with the first. One that is still to be read goes in its
     * time: it holds what others did, and by then nobody knows who the erased was there.
     */
    private static final Shelf PUSHES = new Shelf("provider_push", "''", """
            kept.program = erased.program and kept.due_at is null and kept.users && (
                select array_agg(account.provider_user) from provider_account account
                where account.program = erased.program and account.runner_id = erased.runner
                and account.provider = kept.provider)""");

    /** What was refused of a runner goes; what a runner sent by themselves goes with all that was counted of it. */
    private static final Shelf REFUSALS = new Shelf(
            "import_refusal",
            "coalesce(runner_id::text, '')",
            "kept.program = erased.program and kept.runner_id = erased.runner");

    private static final Shelf IMPORTS =
            new Shelf("import", "client", "kept.program = erased.program and kept.client = erased.runner::text");

    @Override
    public List<Shelf> shelves() {
        return List.of(
                ANSWERS,
                REFUSALS,
                IMPORTS,
                PUSHES,
                Shelf.of("provider_activity"),
                Shelf.of("provider_account"),
                Shelf.of("recording"),
                Shelf.of("fact"),
                Shelf.of("decision"),
                Shelf.of("escalation"),
                Shelf.of("runner", "id"));
    }
}
