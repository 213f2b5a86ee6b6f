package dev.backstride.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.events.decision.Code;
import dev.backstride.events.decision.Decision;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The vignettes, as they stand. */
class VignettesTest {

    /** A decision as a vignette compares it: codes as a set. */
    record Line(Decision decision, Set<Code> codes) {

        static Line of(Decision decision) {
            var codes = EnumSet.noneOf(Code.class);
            codes.addAll(decision.codes());
            return new Line(
                    new Decision(
                            decision.at(),
                            decision.trigger(),
                            decision.verdict(),
                            decision.action(),
                            List.of(),
                            decision.mode(),
                            decision.rung(),
                            decision.recipients()),
                    codes);
        }

        @Override
        public String toString() {
            return "\n%s %s %s/%s %s %s/%s %s"
                    .formatted(
                            decision.at(),
                            decision.trigger(),
                            decision.verdict(),
                            decision.action(),
                            codes,
                            decision.mode(),
                            decision.rung(),
                            decision.recipients());
        }
    }

    static Stream<Vignette> vignettes() {
        return SharedFiles.vignettes().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("vignettes")
    void a_vignette_is_decided_as_told(Vignette vignette) {
        var decided = vignette.outcome(vignette.facts()).decisions().stream()
                .map(issued -> Line.of(issued.content().decision()))
                .toList();

        assertThat(decided).isEqualTo(vignette.expect().stream().map(Line::of).toList());
    }
}
