package dev.backstride.checkin.acknowledgement;

import dev.backstride.checkin.words.TakeOverWords;
import dev.backstride.checkin.words.Words;
import dev.backstride.events.fact.Tier;
import dev.backstride.plumbing.link.AcknowledgementLink;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/**
 * What the page says before anybody takes it: nothing that names or describes the runner.
 *
 * @param how how soon somebody must act
 * @param since day and time, with the zone of the program
 */
public record Notice(String how, String since) {

    static Notice of(Words words, AcknowledgementLink link, ZoneId zone) {
        var when = DateTimeFormatter.ofPattern(
                words.takeOver().momentPattern(), words.language().locale());
        return new Notice(
                how(words.takeOver(), link.tier()), when.format(link.raisedAt().atZone(zone)));
    }

    private static String how(TakeOverWords words, Tier tier) {
        return switch (tier) {
            case T0 -> words.emergency();
            case T1 -> words.urgent();
            case T2 -> words.prompt();
            case T3 -> words.review();
        };
    }
}
