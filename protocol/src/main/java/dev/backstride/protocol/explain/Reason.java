package dev.backstride.protocol.explain;

import dev.backstride.events.decision.Code;
import dev.backstride.protocol.configuration.Figure;
import dev.backstride.protocol.rule.Rule;
import java.util.List;

/**
 * A rule behind a decision.
 *
 * @param rule its name
 * @param sentence what it says
 * @param codes its words in the decision; none where it is behind the verdict alone
 * @param numbers what it compared with, as they were in force then
 * @param evidence where it comes from
 */
public record Reason(String rule, String sentence, List<Code> codes, List<Figure> numbers, List<Cited> evidence) {

    /** A source by its name. */
    public record Cited(String source, String citation) {}

    public Reason {
        codes = List.copyOf(codes);
        numbers = List.copyOf(numbers);
        evidence = List.copyOf(evidence);
    }

    static Reason of(Rule rule, List<Code> codes, List<Figure> figures) {
        return new Reason(
                rule.id(),
                rule.sentence(),
                codes,
                figures.stream()
                        .filter(figure -> rule.numbers().contains(figure.key()))
                        .toList(),
                rule.sources().stream()
                        .map(source -> new Cited(source.id(), source.citation()))
                        .toList());
    }
}
