package dev.backstride.bench.measure;

import dev.backstride.bench.report.Finding;
import java.util.List;

/** Many facts in one request. */
public final class BatchIngestion implements Measure {

    @Override
    public String name() {
        return "batch";
    }

    @Override
    public List<Finding> take(Lab lab) {
        return List.of(Finding.notYet(
                "batch ingestion", "≥ 5 × single POSTs, ≥ 5,000 facts/s", "there is no POST /v1/batches yet"));
    }
}
