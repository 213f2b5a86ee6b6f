package dev.backstride.stack.launch;

import dev.backstride.stack.app.App;
import dev.backstride.stack.key.Signer;
import dev.backstride.stack.key.Token;
import dev.backstride.stack.port.Ports;
import dev.backstride.stack.story.Conductor;
import dev.backstride.stack.story.KafkaFlow;
import dev.backstride.stack.story.ServiceClock;
import dev.backstride.stack.story.StoryTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;

/** The conductor with the clocks of the three services, and Kafka to see what is in flight. */
record Orchestra(Conductor conductor, StoryTime time, KafkaFlow flow) implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    static Orchestra of(StoryTime time, Ports ports, Signer signer, String bootstrap) {
        var token = new Token("ops", "story", Addresses.PROGRAM);
        var clocks = Arrays.stream(App.values())
                .map(app -> new ServiceClock(
                        app.id(), app.managementUrl(ports), () -> token.signedBy(signer, Instant.now())))
                .toList();
        var flow = new KafkaFlow(
                bootstrap, Arrays.stream(App.values()).map(App::id).toList());
        return new Orchestra(new Conductor(time, clocks, flow, PATIENCE), time, flow);
    }

    /** A system with older data may be further in the story than it was told to start: then all go on from there. */
    void tuneIn() {
        if (time.isSteered()) {
            conductor.stop();
        }
    }

    @Override
    public void close() {
        flow.close();
    }
}
