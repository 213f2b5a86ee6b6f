package dev.backstride.bench.measure;

import dev.backstride.bench.host.Pause;
import dev.backstride.bench.report.Finding;
import dev.backstride.bench.report.Limit;
import dev.backstride.bench.report.Reading;
import java.util.List;

/** What the whole system needs when nobody wants anything from it, and how long it takes to be there. */
public final class Footprint implements Measure {

    private static final double GB = 1e9;

    @Override
    public String name() {
        return "footprint";
    }

    @Override
    public List<Finding> take(Lab lab) {
        var system = lab.system();
        Pause.of(lab.pace().idle());
        var memory = system.whole().memory() / GB;
        var ready = system.readyAfter().toMillis() / 1_000.0;
        return List.of(
                Finding.measured(
                        "footprint: the whole system idle, sum of PSS",
                        "≤ 1.5 GB",
                        "%.2f GB".formatted(memory),
                        "",
                        new Reading("GB", memory, Limit.atMost(1.5))),
                Finding.measured(
                        "footprint: ready after",
                        "≤ 30 s",
                        "%.1f s".formatted(ready),
                        "",
                        new Reading("s", ready, Limit.atMost(30))));
    }
}
