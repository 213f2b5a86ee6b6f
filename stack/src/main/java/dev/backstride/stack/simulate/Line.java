package dev.backstride.stack.simulate;

import static java.util.stream.Collectors.joining;

import dev.backstride.events.decision.Code;
import dev.backstride.events.decision.Decision;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * A decision as one line. Two are equal where a reader could not tell them apart: codes are a set.
 *
 * @param at its event time
 * @param columns all but the codes
 * @param codes the reasons
 */
record Line(Instant at, String columns, Set<Code> codes) {

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    static Line of(Decision decision, ZoneId zone) {
        var codes = EnumSet.noneOf(Code.class);
        codes.addAll(decision.codes());
        var columns = "%s  %-9s  %-26s  %-9s  %-22s"
                .formatted(
                        LOCAL.format(decision.at().atZone(zone)),
                        decision.trigger(),
                        (decision.verdict() == null ? "-" : decision.verdict()) + "/" + decision.action(),
                        decision.mode() + (decision.rung() == null ? "" : "/R" + decision.rung()),
                        decision.recipients().stream()
                                .map(recipient -> recipient.name().toLowerCase(Locale.ROOT))
                                .collect(joining("+")));
        return new Line(decision.at(), columns, codes);
    }

    @Override
    public String toString() {
        return columns + "  " + codes.stream().map(Code::name).collect(joining(", ", "{", "}"));
    }
}
