package dev.backstride.plumbing.emergency;

import dev.backstride.events.fact.Tier;

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
        return switch (tier) {
            case T0 ->
                new Instruction(
                        "Get emergency help now",
                        route.now(),
                        "Stop running. You told us of signs that can be an emergency. Do not wait for them to pass.");
            case T1 ->
                new Instruction(
                        "Get medical help today",
                        route.today(),
                        "Stop running. You told us of signs that a doctor must look at today. "
                                + "If they get worse, call the emergency number.");
            case T2 ->
                new Instruction(
                        "Stop running and see a doctor this week",
                        "Stop running, and see a doctor within seven days.",
                        "You told us of signs that a doctor should look at soon. If they get worse, do not wait.");
            case T3 ->
                new Instruction(
                        "Show your back to a clinician",
                        "See a clinician about your back.",
                        "You told us of signs that are worth a look. If they get worse, do not wait.");
        };
    }
}
