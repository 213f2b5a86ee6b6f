package dev.backstride.plumbing.tenant;

import io.agroal.api.AgroalPoolInterceptor;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.quarkus.arc.Arc;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.atomic.LongAdder;

/**
 * Turns each connection that is taken from the pool to the rows of the tenant who takes it. That costs a statement
 * where the connection served another one before, and none otherwise. Safe for any thread.
 */
@Singleton
class RowsOfTenant implements AgroalPoolInterceptor, MeterBinder {

    private final Map<Connection, String> turnedTo = Collections.synchronizedMap(new WeakHashMap<>());
    private final LongAdder turns = new LongAdder();
    private final Caller caller;

    RowsOfTenant(Caller caller) {
        this.caller = caller;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        FunctionCounter.builder("backstride.tenant.turns", turns, LongAdder::sum)
                .description("Connections turned to another program's rows, by one statement each")
                .register(registry);
    }

    @Override
    public void onConnectionAcquire(Connection pooled) {
        try {
            turn(pooled.unwrap(Connection.class));
        } catch (SQLException fault) {
            throw new DatabaseFault(fault);
        }
    }

    /** A connection that cannot be turned is of no use to anybody: the pool would hand it on as it is. */
    private void turn(Connection connection) throws SQLException {
        try {
            turn(connection, Tenant.said().orElseGet(this::asking));
        } catch (SQLException | RuntimeException fault) {
            connection.close();
            throw fault;
        }
    }

    private void turn(Connection connection, String tenant) throws SQLException {
        if (!tenant.equals(turnedTo.get(connection))) {
            turnedTo.remove(connection);
            turnForGood(connection, tenant);
            turnedTo.put(connection, tenant);
            turns.increment();
        }
    }

    private String asking() {
        return Arc.container().requestContext().isActive() ? caller.tenant() : Tenant.NOBODY;
    }

    /** Before the first statement of a transaction, and not in it: a rollback would turn the connection back. */
    private static void turnForGood(Connection connection, String tenant) throws SQLException {
        var inTransaction = !connection.getAutoCommit();
        if (inTransaction) {
            connection.setAutoCommit(true);
        }
        try (var set = connection.prepareStatement("select set_config('app.program', ?, false)")) {
            set.setString(1, tenant);
            set.execute();
        }
        if (inTransaction) {
            connection.setAutoCommit(false);
        }
    }
}
