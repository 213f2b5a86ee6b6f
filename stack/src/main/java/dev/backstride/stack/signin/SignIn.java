package dev.backstride.stack.signin;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.backstride.stack.key.Signer;
import dev.backstride.stack.page.Reply;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;

/** The OpenID provider of a machine of one's own; its issuer is its address. */
public final class SignIn implements AutoCloseable {

    private final HttpServer server;

    private SignIn(HttpServer server) {
        this.server = server;
    }

    /**
     * Starts it.
     *
     * @param port on the loopback address
     * @param client whom people sign in to
     * @param programs for which people may work
     */
    public static SignIn start(int port, Client client, List<String> programs, Signer signer) {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            var signIn = new SignIn(server);
            var provider = new Provider(url(server.getAddress().getPort()), client, programs, signer);
            server.createContext("/", exchange -> answer(exchange, provider));
            server.start();
            return signIn;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where it is when it listens at {@code port}. */
    public static String url(int port) {
        return "http://localhost:" + port;
    }

    public String url() {
        return url(server.getAddress().getPort());
    }

    private static void answer(HttpExchange exchange, Provider provider) throws IOException {
        try (exchange) {
            reply(exchange, provider).to(exchange);
        }
    }

    private static Reply reply(HttpExchange exchange, Provider provider) throws IOException {
        try {
            return provider.answer(exchange);
        } catch (IllegalArgumentException notOurs) {
            return new Reply(400, Reply.TEXT, String.valueOf(notOurs.getMessage()));
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
