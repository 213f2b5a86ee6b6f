package dev.backstride.notification.channel;

import dev.backstride.events.runner.Channel;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** One courier for each channel. */
@ApplicationScoped
public class Couriers {

    private final Map<Channel, Courier> byChannel = new EnumMap<>(Channel.class);

    Couriers(@All List<Courier> all) {
        all.forEach(courier -> byChannel.put(courier.channel(), courier));
    }

    public Courier of(Channel channel) {
        var courier = byChannel.get(channel);
        if (courier == null) {
            throw new IllegalStateException("nobody carries " + channel);
        }
        return courier;
    }
}
