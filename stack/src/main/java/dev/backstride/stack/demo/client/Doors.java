package dev.backstride.stack.demo.client;

import dev.backstride.stack.launch.Endpoints;

/**
 * Every way into one running system.
 *
 * @param kafka bootstrap servers
 * @param program the tenant whose feeds are read
 */
public record Doors(
        Checkin checkin,
        Decisions decisions,
        Messages messages,
        Mailbox mailbox,
        Clock clock,
        String kafka,
        String program) {

    /** As {@code stack.json} says. */
    public static Doors of(Endpoints endpoints) {
        var tokens = endpoints.tokens();
        var integrator = tokens.getOrDefault("integrator", "");
        var clinician = tokens.getOrDefault("clinician", "");
        return new Doors(
                new Checkin(new Door(endpoints.checkin(), integrator), new Door(endpoints.checkin(), clinician)),
                new Decisions(new Door(endpoints.assessment(), clinician)),
                new Messages(new Door(endpoints.notification(), clinician)),
                new Mailbox(new Door(endpoints.mail(), "")),
                new Clock(new Door(endpoints.story(), "")),
                endpoints.kafka(),
                endpoints.program());
    }
}
