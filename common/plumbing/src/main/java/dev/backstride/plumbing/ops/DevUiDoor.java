package dev.backstride.plumbing.ops;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.backstride.plumbing.tenant.Tenant;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * The way in from the Dev UI, to what is also behind the {@link OpsDoor}: it is about all programs, and who changes something is
 * kept on the same record. The Dev UI knows nobody by name, and is there in dev mode alone.
 */
@ApplicationScoped
public class DevUiDoor {

    private static final Audit.Actor SOMEBODY = new Audit.Actor("", "dev-ui");

    private final Audit audit;
    private final ObjectMapper json;

    DevUiDoor(Audit audit, ObjectMapper json) {
        this.audit = audit;
        this.json = json;
    }

    /** Looks on. */
    public <A, X extends Exception> A look(ScopedValue.CallableOp<A, X> room) throws X {
        return Tenant.everyone(room);
    }

    /**
     * Changes something, or looks at what is a person's.
     *
     * @param action as the management port names it: method and path
     * @param asked what with
     */
    public <A, X extends Exception> A onRecord(String action, Object asked, ScopedValue.CallableOp<A, X> room)
            throws X {
        return Tenant.everyone(() -> audit.keep(SOMEBODY, action, text(asked), room));
    }

    private String text(Object asked) {
        try {
            return json.writeValueAsString(asked);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }
}
