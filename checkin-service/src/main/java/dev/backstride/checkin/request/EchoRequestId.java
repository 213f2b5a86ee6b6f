package dev.backstride.checkin.request;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;

/** Every answer names the request it answers: the same id is the causation of the events that follow. */
@Provider
class EchoRequestId implements ContainerResponseFilter {

    private final RequestId requestId;

    EchoRequestId(RequestId requestId) {
        this.requestId = requestId;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        response.getHeaders().putSingle(RequestId.HEADER, requestId.id().toString());
    }
}
