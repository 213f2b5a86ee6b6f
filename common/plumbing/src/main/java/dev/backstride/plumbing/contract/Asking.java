package dev.backstride.plumbing.contract;

import dev.backstride.plumbing.problem.Fault;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** What an operation asks for, and so what can be wrong with that. */
record Asking(String path, Operation operation, List<Parameter> parameters) {

    private static final String API = "/v1/";

    /** Whether people look at it: what it refuses is a page, too. */
    boolean isPage() {
        return !path.startsWith(API);
    }

    List<Fault> faults() {
        var faults = new ArrayList<Fault>();
        if (isPage()) {
            return faults;
        }
        faults.addAll(List.of(Fault.UNAUTHENTICATED, Fault.FORBIDDEN, Fault.TOO_OFTEN));
        if (operation.getRequestBody() != null) {
            faults.addAll(List.of(Fault.TOO_LARGE, Fault.UNSUPPORTED_MEDIA_TYPE));
        }
        if (operation.getRequestBody() != null || has(Parameter.In.QUERY)) {
            faults.addAll(List.of(Fault.MALFORMED, Fault.INVALID));
        }
        if (path.contains("{")) {
            faults.add(path.contains("/runners/{") ? Fault.UNKNOWN_RUNNER : Fault.UNKNOWN_RESOURCE);
        }
        return faults;
    }

    private boolean has(Parameter.In where) {
        return parameters.stream().anyMatch(parameter -> parameter.getIn() == where);
    }
}
