package dev.backstride.checks.order;

import dev.backstride.events.fact.Fact;
import dev.backstride.events.fact.Run;

/** One thing a client does about a runner, in the evening of a day. */
sealed interface Deed {

    /** In the evening of which day it is done, from 0. */
    int evening();

    /** Tells a fact. */
    record Tells(int evening, Fact fact) implements Deed {}

    /** Tells a run anew, as it was trimmed. */
    record Corrects(int evening, Run run) implements Deed {}

    /** Takes a run back. */
    record Deletes(int evening, String run) implements Deed {}
}
