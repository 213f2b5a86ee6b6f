package dev.backstride.notification.partner.feed;

import dev.backstride.plumbing.figure.Reading;
import dev.backstride.plumbing.health.ConsumerGroups;
import dev.backstride.plumbing.health.Lag;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How far partners' webhooks are behind the feeds, as a figure. */
@ApplicationScoped
class FeedLag implements MeterBinder {

    private final Reading<Lag> lag;

    FeedLag(ConsumerGroups groups, @ConfigProperty(name = "mp.messaging.incoming.webhooks.group.id") String group) {
        this.lag = groups.lag(group);
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("backstride.webhook.lag", () -> lag.now().events())
                .baseUnit("events")
                .description("Events on feeds that have not been looked at for partners' webhooks yet")
                .register(registry);
    }
}
