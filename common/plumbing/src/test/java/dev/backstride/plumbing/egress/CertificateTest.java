package dev.backstride.plumbing.egress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.net.PfxOptions;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Connections go to the machine that was checked, and the certificate there must be that of the name. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CertificateTest {

    private static final String PASSWORD = "changeit";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Vertx vertx = Vertx.vertx();
    private Path keys;
    private HttpsServer server;

    @BeforeAll
    void listen(@TempDir Path folder) throws IOException, InterruptedException, GeneralSecurityException {
        keys = folder.resolve("keys.p12");
        make(keys, "receiver.example");
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context(keys)));
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        server.start();
    }

    @AfterAll
    void close() {
        server.stop(0);
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void a_trusted_certificate_of_the_name_is_believed_though_the_machine_was_chosen_before() throws Exception {
        assertThat(post(trusting(), "receiver.example").status()).isEqualTo(204);
    }

    @Test
    void a_trusted_certificate_of_another_name_is_not() {
        assertThatThrownBy(() -> post(trusting(), "other.example")).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> post(trusting(), "127.0.0.1")).isInstanceOf(IOException.class);
    }

    @Test
    void a_certificate_that_nobody_vouches_for_is_not() {
        assertThatThrownBy(() -> post(new HttpClientOptions(), "receiver.example"))
                .isInstanceOf(IOException.class);
    }

    private Answer post(HttpClientOptions options, String host) throws NotAllowed, IOException {
        var gate = new Gate(Policy.LOOPBACK, _ -> new InetAddress[] {InetAddress.getLoopbackAddress()});
        var url = "https://" + host + ":" + server.getAddress().getPort() + "/";
        return new Outbound(vertx, gate, options).post(url, Map.of(), new byte[0], PATIENCE);
    }

    private HttpClientOptions trusting() {
        return new HttpClientOptions()
                .setTrustOptions(new PfxOptions().setPath(keys.toString()).setPassword(PASSWORD));
    }

    private static SSLContext context(Path keys) throws IOException, GeneralSecurityException {
        var store = KeyStore.getInstance("PKCS12");
        try (var in = Files.newInputStream(keys)) {
            store.load(in, PASSWORD.toCharArray());
        }
        var managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(store, PASSWORD.toCharArray());
        var context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }

    /** The JDK's own tool makes a certificate for {@code name} that it signs itself. */
    private static void make(Path keys, String name) throws IOException, InterruptedException {
        var keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        var made = new ProcessBuilder(
                        keytool,
                        "-genkeypair",
                        "-alias",
                        "server",
                        "-keyalg",
                        "EC",
                        "-groupname",
                        "secp256r1",
                        "-dname",
                        "CN=" + name,
                        "-ext",
                        "san=dns:" + name,
                        "-ext",
                        "bc=ca:true",
                        "-validity",
                        "2",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        keys.toString(),
                        "-storepass",
                        PASSWORD)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(made.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(made.exitValue()).isZero();
    }
}
