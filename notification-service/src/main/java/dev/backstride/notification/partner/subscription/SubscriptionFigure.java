package dev.backstride.notification.partner.subscription;

import dev.backstride.plumbing.figure.Reading;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.enterprise.context.ApplicationScoped;

/** How many webhooks get nothing. */
@ApplicationScoped
class SubscriptionFigure implements MeterBinder {

    private final Reading<Long> disabled;

    SubscriptionFigure(Subscriptions subscriptions) {
        this.disabled = new Reading<>(() -> subscriptions.countAll(Status.DISABLED));
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("backstride.webhooks.disabled", disabled::now)
                .description("Partners' webhooks that nothing is sent to")
                .register(registry);
    }
}
