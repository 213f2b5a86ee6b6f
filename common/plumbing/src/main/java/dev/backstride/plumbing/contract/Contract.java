package dev.backstride.plumbing.contract;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem;

/** Completes the description of a service's API, once, when the service is built. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class Contract implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI api) {
        var notes = Notes.ofThisService();
        Shared.addTo(api);
        api.getPaths().getPathItems().forEach((path, item) -> complete(path, item, notes));
    }

    private static void complete(String path, PathItem item, Notes notes) {
        item.getOperations()
                .forEach((verb, operation) ->
                        new Completion(path, item, operation, notes.of(verb + " " + path)).complete());
    }
}
