package dev.backstride.checks.house.breach.notification;

import dev.backstride.checks.house.breach.checkin.attic.AtticResource;
import io.quarkus.mailer.Mailer;
import java.net.http.HttpClient;

/** Sends mail itself, calls wherever it likes, and knows another service's door. */
public record Postbox(Mailer mailer, HttpClient wire, AtticResource neighbour) {}
