package dev.backstride.notification.message;

import dev.backstride.events.runner.Channel;
import dev.backstride.notification.channel.Courier;
import dev.backstride.notification.channel.Couriers;
import dev.backstride.notification.pause.LetGo;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sends the couriers out, none waiting for another channel's. */
@ApplicationScoped
class Tours {

    private final Wakening wakening;
    private final Map<Channel, Tour> tours;

    Tours(Desk desk, Couriers couriers, Wakening wakening, CourierConfig config) {
        this.wakening = wakening;
        this.tours = Stream.of(Channel.values())
                .collect(Collectors.toMap(Function.identity(), channel -> tour(desk, couriers.of(channel), config)));
    }

    private static Tour tour(Desk desk, Courier courier, CourierConfig config) {
        check(courier, config.lease());
        return new Tour(desk, courier, config.poll());
    }

    private static void check(Courier courier, Duration lease) {
        if (courier.patience().compareTo(lease) >= 0) {
            throw new IllegalStateException("backstride.courier.lease: a " + courier.channel()
                    + " under way would be taken for lost, and be sent twice");
        }
    }

    void start(@Observes StartupEvent event) {
        tours.forEach((channel, tour) -> {
            wakening.onWake(channel, tour::wake);
            tour.begin();
        });
    }

    void goOn(@Observes LetGo event) {
        tours.values().forEach(Tour::wake);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        for (var tour : tours.values()) {
            tour.end();
        }
    }
}
