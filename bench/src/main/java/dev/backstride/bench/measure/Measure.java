package dev.backstride.bench.measure;

import dev.backstride.bench.report.Finding;
import java.util.List;

/** One thing that has a budget. */
public interface Measure {

    /** What {@code --only} calls it. */
    String name();

    /** Measures it; takes as long as it takes. */
    List<Finding> take(Lab lab) throws Exception;
}
