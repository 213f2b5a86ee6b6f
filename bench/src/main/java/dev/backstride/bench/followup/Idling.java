package dev.backstride.bench.followup;

import dev.backstride.bench.host.Pause;
import dev.backstride.bench.host.SystemUnderTest;
import java.sql.SQLException;
import java.time.Duration;

/**
 * What the notification service does while nothing is due.
 *
 * @param percentOfACore of the service and of the whole database server, which serves the others too
 * @param statementsPerSecond in its database
 */
public record Idling(double percentOfACore, double statementsPerSecond) {

    /** Looks on for {@code lasting}. */
    public static Idling look(SystemUnderTest system, Ledger ledger, Duration lasting) throws SQLException {
        var service = system.service("notification");
        var database = system.database();
        var statements = ledger.transactions();
        var time = service.processorTime().plus(database.processorTime());
        Pause.of(lasting);
        var timeAfter = service.processorTime().plus(database.processorTime());
        // The look before was a statement too.
        var statementsAfter = ledger.transactions() - 1;
        var seconds = lasting.toMillis() / 1_000.0;
        return new Idling(
                100 * timeAfter.minus(time).toMillis() / 1_000.0 / seconds, (statementsAfter - statements) / seconds);
    }

    public String inWords() {
        return "%.1f %% of a core, %.1f statements/s".formatted(percentOfACore, statementsPerSecond);
    }
}
