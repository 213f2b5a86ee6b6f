package dev.backstride.plumbing.timer;

import dev.backstride.plumbing.figure.Reading;
import dev.backstride.plumbing.story.StoryClock;
import dev.backstride.plumbing.tenant.DatabaseFault;
import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;

/** How late the service is with what time alone makes happen, as a figure. */
@ApplicationScoped
class Lateness implements MeterBinder {

    private final AgroalDataSource database;
    private final StoryClock clock;
    private final Reading<Duration> reading;

    Lateness(AgroalDataSource database, StoryClock clock) {
        this.database = database;
        this.clock = clock;
        this.reading = new Reading<>(this::look);
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("backstride.timers.late", () -> reading.now().toMillis() / 1000.0)
                .baseUnit("seconds")
                .description("For how long the timer that is due longest has been due, in story time")
                .register(registry);
    }

    /** Zero where nothing is due. */
    private Duration look() {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select min(due_at) from timer");
                var row = query.executeQuery()) {
            row.next();
            var first = row.getObject(1, OffsetDateTime.class);
            return first == null ? Duration.ZERO : since(first.toInstant());
        } catch (SQLException fault) {
            throw new DatabaseFault(fault);
        }
    }

    private Duration since(Instant due) {
        var late = Duration.between(due, clock.now());
        return late.isNegative() ? Duration.ZERO : late;
    }
}
