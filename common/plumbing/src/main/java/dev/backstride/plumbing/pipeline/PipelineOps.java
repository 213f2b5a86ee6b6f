package dev.backstride.plumbing.pipeline;

import dev.backstride.devui.Pipeline;
import dev.backstride.plumbing.ops.Nothing;
import dev.backstride.plumbing.ops.OpsDoor;
import io.quarkus.vertx.http.ManagementInterface;
import io.vertx.core.http.HttpMethod;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** What goes through the service, over the management port: {@code GET /ops/pipeline}. */
@ApplicationScoped
class PipelineOps {

    private final Pipeline pipeline;
    private final OpsDoor door;

    PipelineOps(Pipeline pipeline, OpsDoor door) {
        this.pipeline = pipeline;
        this.door = door;
    }

    void routes(@Observes ManagementInterface management) {
        door.open(management.router(), HttpMethod.GET, "/ops/pipeline", Nothing.class, _ -> pipeline.flow());
    }
}
