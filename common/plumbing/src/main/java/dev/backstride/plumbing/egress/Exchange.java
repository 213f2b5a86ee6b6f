package dev.backstride.plumbing.egress;

import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.RequestOptions;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * One request and what is said to it. Of a body only the length is looked at: it ends where we have had enough. Runs on
 * one event loop.
 */
final class Exchange {

    /** Bytes of a body after which nobody listens any more. */
    private static final long ENOUGH = 64 * 1024;

    private final Vertx vertx;
    private final HttpClient client;
    private final Buffer body;
    private final Promise<Answer> answer = Promise.promise();
    private Optional<HttpClientRequest> underWay = Optional.empty();
    private Optional<Answer> head = Optional.empty();
    private long heard;

    Exchange(Vertx vertx, HttpClient client, Buffer body) {
        this.vertx = vertx;
        this.client = client;
        this.body = body;
    }

    CompletableFuture<Answer> answer() {
        return answer.future().toCompletionStage().toCompletableFuture();
    }

    /** Connects, asks, listens; all of it for as long as {@code patience} lasts. */
    void run(RequestOptions options, Duration patience) {
        var timer = vertx.setTimer(Math.max(1, patience.toMillis()), _ -> end());
        answer.future().onComplete(_ -> vertx.cancelTimer(timer));
        client.request(options).onSuccess(this::send).onFailure(answer::tryFail);
    }

    private void send(HttpClientRequest request) {
        underWay = Optional.of(request);
        if (answer.future().isComplete()) {
            request.reset();
        } else {
            request.send(body).onSuccess(this::listen).onFailure(answer::tryFail);
        }
    }

    private void listen(HttpClientResponse response) {
        var said = new Answer(response.statusCode(), Optional.ofNullable(response.getHeader("Retry-After")));
        head = Optional.of(said);
        response.exceptionHandler(_ -> answer.tryComplete(said));
        response.endHandler(_ -> answer.tryComplete(said));
        response.handler(piece -> {
            heard += piece.length();
            if (heard > ENOUGH) {
                end();
            }
        });
    }

    /** Ends the connection; whoever has said how it went need not finish. */
    private void end() {
        head.ifPresentOrElse(answer::tryComplete, () -> answer.tryFail(new IOException("nothing came back in time")));
        underWay.ifPresent(HttpClientRequest::reset);
    }
}
