package dev.backstride.plumbing.health;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Startup;
import org.flywaydb.core.Flyway;

/** Whether every migration this version knows has been applied. */
@Startup
@ApplicationScoped
class TablesAreMigrated implements HealthCheck {

    private final Flyway flyway;

    TablesAreMigrated(Flyway flyway) {
        this.flyway = flyway;
    }

    @Override
    public HealthCheckResponse call() {
        var migrations = flyway.info();
        return HealthCheckResponse.named("Tables are migrated")
                .withData("applied", migrations.applied().length)
                .withData("pending", migrations.pending().length)
                .status(migrations.pending().length == 0)
                .build();
    }
}
