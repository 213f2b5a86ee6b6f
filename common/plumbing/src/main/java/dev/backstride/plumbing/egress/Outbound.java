package dev.backstride.plumbing.egress;

import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Carries requests to addresses that others named: follows no redirect, keeps no connection, believes no new name. */
@ApplicationScoped
public class Outbound {

    private static final int AT_ONCE = 64;

    /** An exchange ends by itself; this is for one that is too busy to. */
    private static final Duration GRACE = Duration.ofSeconds(1);

    private final Vertx vertx;
    private final Gate gate;
    private final HttpClient client;

    @Inject
    Outbound(Vertx vertx, Gate gate) {
        this(vertx, gate, new HttpClientOptions());
    }

    /** @param options whom to trust; everybody the JDK does where they do not say */
    Outbound(Vertx vertx, Gate gate, HttpClientOptions options) {
        this.vertx = vertx;
        this.gate = gate;
        this.client = vertx.createHttpClient(options.setKeepAlive(false), new PoolOptions().setHttp1MaxSize(AT_ONCE));
    }

    /**
     * Posts {@code body} to {@code url} and waits for what is said to it.
     *
     * @param patience for all of it: name, connection, answer
     * @throws NotAllowed if no request may go there
     * @throws IOException if nothing came back in time, or nobody is there
     */
    public Answer post(String url, Map<String, String> headers, byte[] body, Duration patience)
            throws NotAllowed, IOException {
        var end = System.nanoTime() + patience.toNanos();
        var to = open(url, end);
        var exchange = new Exchange(vertx, client, Buffer.buffer(body));
        var left = Duration.ofNanos(end - System.nanoTime());
        vertx.getOrCreateContext().runOnContext(_ -> exchange.run(options(to).setHeaders(all(headers)), left));
        return within(end + GRACE.toNanos(), exchange.answer());
    }

    private static MultiMap all(Map<String, String> headers) {
        return MultiMap.caseInsensitiveMultiMap().addAll(headers);
    }

    /** The machine that was checked is the one that is connected to; certificate and host are those of the name. */
    private static RequestOptions options(Destination to) {
        var port = Destination.port(to.url());
        return new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setServer(SocketAddress.inetSocketAddress(port, to.machine().getHostAddress()))
                .setHost(to.url().getHost())
                .setPort(port)
                .setSsl(Destination.isSecure(to.url()))
                .setURI(to.target())
                .setFollowRedirects(false);
    }

    /** Names are looked up by a thread that may be left alone with it. */
    private Destination open(String url, long end) throws NotAllowed, IOException {
        var lookup = new FutureTask<>((Callable<Destination>) () -> gate.open(url));
        Thread.ofVirtual().name("egress-lookup").start(lookup);
        return within(end, lookup);
    }

    private static <T> T within(long end, Future<T> future) throws NotAllowed, IOException {
        try {
            return future.get(Math.max(1, end - System.nanoTime()), TimeUnit.NANOSECONDS);
        } catch (ExecutionException fault) {
            throw known(fault.getCause());
        } catch (TimeoutException late) {
            throw new IOException("nothing came back in time", late);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped", stopped);
        }
    }

    private static IOException known(@Nullable Throwable cause) throws NotAllowed {
        if (cause instanceof NotAllowed refused) {
            throw refused;
        }
        return cause instanceof IOException io ? io : new IOException("nobody answered", cause);
    }
}
