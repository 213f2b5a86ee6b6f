package dev.backstride.plumbing.outbox;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanId;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceId;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.context.Context;
import java.util.concurrent.ThreadLocalRandom;
import org.jboss.logging.MDC;

/** W3C Trace Context in one header, so that one trace leads from a request to the message it caused. */
public final class TraceParent {

    private static final String LOGGED_AS = "traceId";

    private TraceParent() {}

    /** The current span's, or that of a new trace. */
    public static String current() {
        var span = Span.current().getSpanContext();
        return text(span.isValid() ? span : fresh());
    }

    /** Does {@code work} as part of the trace that {@code traceparent} names. */
    public static void within(String traceparent, Runnable work) {
        var parts = traceparent.split("-", -1);
        var parent = parts.length == 4
                ? SpanContext.createFromRemoteParent(
                        parts[1], parts[2], TraceFlags.getSampled(), TraceState.getDefault())
                : SpanContext.getInvalid();
        try (var _ = Context.current().with(Span.wrap(parent)).makeCurrent()) {
            logged(parent.getTraceId(), work);
        }
    }

    /** A request's log lines have this by themselves. */
    private static void logged(String trace, Runnable work) {
        var before = MDC.put(LOGGED_AS, trace);
        try {
            work.run();
        } finally {
            if (before == null) {
                MDC.remove(LOGGED_AS);
            } else {
                MDC.put(LOGGED_AS, before);
            }
        }
    }

    private static SpanContext fresh() {
        var random = ThreadLocalRandom.current();
        return SpanContext.create(
                TraceId.fromLongs(random.nextLong(), random.nextLong(1, Long.MAX_VALUE)),
                SpanId.fromLong(random.nextLong(1, Long.MAX_VALUE)),
                TraceFlags.getSampled(),
                TraceState.getDefault());
    }

    private static String text(SpanContext span) {
        return "00-" + span.getTraceId() + "-" + span.getSpanId() + "-"
                + span.getTraceFlags().asHex();
    }
}
