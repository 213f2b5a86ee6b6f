package dev.backstride.plumbing.emergency;

import dev.backstride.events.fact.Tier;
import java.util.Locale;

/**
 * What somebody is told who named a red flag: imperative and unsoftened.
 *
 * @param headline what to do, in a few words
 * @param step what to do first, with the local route
 * @param because why, and what not to wait for
 */
public record Instruction(String headline, String step, String because) {

    /** The instruction for a tier, where this is the route. */
    public static Instruction of(Tier tier, EmergencyRoute route) {
        return of(tier, route, Locale.ENGLISH);
    }

    /** The same said in {@code locale}, in English where we do not speak it; {@code route} is said in it already. */
    public static Instruction of(Tier tier, EmergencyRoute route, Locale locale) {
        var phrases = Phrases.in(locale);
        var key = tier.name().toLowerCase(Locale.ROOT);
        var step = switch (tier) {
            case T0 -> route.now(locale);
            case T1 -> route.today(locale);
            case T2, T3 -> phrases.get(key + ".step");
        };
        return new Instruction(phrases.get(key + ".headline"), step, phrases.get(key + ".because"));
    }
}
