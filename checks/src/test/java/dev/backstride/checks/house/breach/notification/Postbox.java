package dev.backstride.checks.house.breach.notification;

import dev.backstride.checks.house.breach.checkin.attic.AtticResource;
import io.quarkus.mailer.Mailer;

/** Sends mail itself, and knows another service's door. */
public record Postbox(Mailer mailer, AtticResource neighbour) {}
