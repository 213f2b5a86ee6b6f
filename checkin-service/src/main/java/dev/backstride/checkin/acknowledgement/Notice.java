package dev.backstride.checkin.acknowledgement;

import dev.backstride.events.fact.Tier;
import dev.backstride.plumbing.link.AcknowledgementLink;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * What the page says before anybody takes it: nothing that names or describes the runner.
 *
 * @param how how soon somebody must act
 * @param since day and time, with the zone of the program
 */
public record Notice(String how, String since) {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d MMMM, HH:mm (VV)", Locale.ENGLISH);

    static Notice of(AcknowledgementLink link, ZoneId zone) {
        return new Notice(words(link.tier()), WHEN.format(link.raisedAt().atZone(zone)));
    }

    private static String words(Tier tier) {
        return switch (tier) {
            case T0 -> "Emergency: act now";
            case T1 -> "Urgent: act today";
            case T2 -> "Act within seven days";
            case T3 -> "For review at the next working slot";
        };
    }
}
