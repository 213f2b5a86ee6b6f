package dev.backstride.checkin.page;

import dev.backstride.events.runner.Runner;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * What is shown once a question is answered.
 *
 * @param headline that the answer is in
 * @param tellSomebody whether something new was named, which nobody but the runner acts on
 * @param questions where to say more of it
 * @param lines where the runner stands, as far as known here
 */
public record Thanks(String headline, boolean tellSomebody, String questions, List<String> lines) {

    /** Adds where the runner stands. */
    @ApplicationScoped
    static class Writer {

        private final Guidance guidance;
        private final PanelPages panels;

        Writer(Guidance guidance, PanelPages panels) {
            this.guidance = guidance;
            this.panels = panels;
        }

        Thanks write(Runner runner, String headline, boolean tellSomebody) {
            return new Thanks(headline, tellSomebody, panels.forAll(runner), guidance.of(runner));
        }
    }
}
