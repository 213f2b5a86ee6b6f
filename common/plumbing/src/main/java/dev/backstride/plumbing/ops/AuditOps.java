package dev.backstride.plumbing.ops;

import io.quarkus.vertx.http.ManagementInterface;
import io.vertx.core.http.HttpMethod;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What ops did, over the management port: {@code GET /ops/audit}. */
@ApplicationScoped
class AuditOps {

    private static final int PAGE = 100;

    /** @param before the {@code next} of the page before */
    record Wanted(@Nullable Long before) {}

    /**
     * The newest first.
     *
     * @param next absent where this is the end
     */
    record Page(List<Audit.Entry> items, @Nullable Long next) {}

    private final Audit audit;
    private final OpsDoor door;

    AuditOps(Audit audit, OpsDoor door) {
        this.audit = audit;
        this.door = door;
    }

    void routes(@Observes ManagementInterface management) {
        door.open(management.router(), HttpMethod.GET, "/ops/audit", Wanted.class, this::page);
    }

    private Page page(Wanted wanted) {
        var entries = audit.page(wanted.before == null ? Long.MAX_VALUE : wanted.before, PAGE);
        return new Page(
                entries, entries.size() < PAGE ? null : entries.getLast().id());
    }
}
