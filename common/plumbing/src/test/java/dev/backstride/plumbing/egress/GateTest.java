package dev.backstride.plumbing.egress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What requests are let out to, and what not. */
class GateTest {

    private static final String PUBLIC = "93.184.215.14";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "0.1.2.3",
                "10.0.0.1",
                "10.255.255.255",
                "100.64.0.1",
                "100.127.255.255",
                "100.100.100.200",
                "127.0.0.1",
                "127.255.255.254",
                "169.254.0.1",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.192",
                "192.0.2.1",
                "192.88.99.1",
                "192.168.0.1",
                "192.168.255.255",
                "198.18.0.1",
                "198.19.255.255",
                "198.51.100.7",
                "203.0.113.9",
                "224.0.0.1",
                "239.255.255.255",
                "240.0.0.1",
                "255.255.255.255",
                "168.63.129.16",
                "::",
                "::1",
                "::127.0.0.1",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "::ffff:169.254.169.254",
                "::ffff:0:10.0.0.1",
                "64:ff9b::10.0.0.1",
                "64:ff9b::169.254.169.254",
                "64:ff9b:1::10.0.0.1",
                "100::1",
                "2001::1",
                "2001:0:a00:1::1",
                "2001:20::1",
                "2001:db8::1",
                "2002:a00:1::1",
                "2002:7f00:1::1",
                "3fff::1",
                "5f00::1",
                "fc00::1",
                "fd00:ec2::254",
                "fd12:3456:789a::1",
                "fe80::1",
                "fec0::1",
                "ff02::1"
            })
    void no_machine_but_a_public_one_is_let_through(String address) {
        assertThat(refusal(Policy.USUAL, "https://name.example/", address)).contains(NotAllowed.Why.ADDRESS);
        assertThat(refusal(Policy.USUAL, "https://" + bracketed(address) + "/", address))
                .contains(NotAllowed.Why.ADDRESS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "8.8.8.8",
                PUBLIC,
                "9.255.255.255",
                "11.0.0.0",
                "100.63.255.255",
                "100.128.0.0",
                "126.255.255.255",
                "128.0.0.1",
                "169.253.255.255",
                "169.255.0.0",
                "172.15.255.255",
                "172.32.0.0",
                "192.167.255.255",
                "192.169.0.0",
                "198.17.255.255",
                "198.20.0.0",
                "223.255.255.255",
                "2606:4700:4700::1111",
                "2a00:1450:4001:80b::200e",
                "2001:4860:4860::8888",
                "2003::1"
            })
    void a_public_machine_is(String address) {
        assertThat(refusal(Policy.USUAL, "https://name.example/", address)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "http://name.example/, SCHEME",
        "ftp://name.example/, SCHEME",
        "file:///etc/passwd, SCHEME",
        "gopher://name.example/, SCHEME",
        "jar:https://name.example/!/x, SCHEME",
        "//name.example/, SCHEME",
        "name.example, SCHEME",
        "https:name.example, HOST",
        "https:///path, HOST",
        "https://under_score.example:x/, HOST",
        "https://user@name.example/, EXTRAS",
        "https://user:secret@name.example/, EXTRAS",
        "https://name.example/#part, EXTRAS",
        "https://name.example:8443/, PORT",
        "https://name.example:22/, PORT",
        "https://name.example:0/, PORT",
        "https://[::1/, SYNTAX",
        "https://name.example/a b, SYNTAX",
        "https://name.example\\@10.0.0.1/, SYNTAX",
        "https://127.0.0.1/, ADDRESS",
        "https://2130706433/, ADDRESS",
        "https://0x7f000001/, ADDRESS",
        "https://0177.0.0.1/, ADDRESS",
        "https://0x7f.1/, HOST",
        "https://127.1/, HOST",
        "https://[::ffff:7f00:1]/, ADDRESS",
        "https://[fe80::1]/, ADDRESS"
    })
    void an_address_that_says_too_much_or_too_little_is_refused_before_any_name_is_looked_up(
            String url, NotAllowed.Why why) {
        var gate = new Gate(Policy.USUAL, host -> {
            throw new UnknownHostException("looked up: " + host);
        });

        assertThatThrownBy(() -> gate.check(url))
                .isInstanceOfSatisfying(
                        NotAllowed.class, refused -> assertThat(refused.why()).isEqualTo(why));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://name.example",
                "https://name.example/a/b?c=d",
                "HTTPS://NAME.example/",
                "https://1.1.1.1/",
                "https://name.example:443/",
                "https://[2606:4700:4700::1111]/hook"
            })
    void others_pass(String url) {
        assertThat(refusal(Policy.USUAL, url, PUBLIC)).isEmpty();
    }

    @Test
    void a_name_that_stands_for_a_public_and_a_private_machine_is_refused() {
        assertThat(refusal(Policy.USUAL, "https://name.example/", PUBLIC, "10.0.0.1"))
                .contains(NotAllowed.Why.ADDRESS);
        assertThat(refusal(Policy.USUAL, "https://name.example/")).contains(NotAllowed.Why.ADDRESS);
    }

    @Test
    void the_machine_that_was_checked_is_the_one_that_is_connected_to() throws Exception {
        var answers = new ArrayDeque<>(List.of(PUBLIC, "127.0.0.1"));
        var gate = new Gate(Policy.USUAL, _ -> new InetAddress[] {InetAddress.ofLiteral(answers.removeFirst())});

        var to = gate.open("https://rebinding.example/hook?x=1");

        assertThat(to.machine().getHostAddress()).isEqualTo(PUBLIC);
        assertThat(to.target()).isEqualTo("/hook?x=1");
        assertThat(answers).hasSize(1);
    }

    @Test
    void what_is_configured_is_let_through_and_nothing_beside_it() {
        var policy = new Policy(true, Set.of(443, 8443), Optional.of(Set.of("10.20.0.0/15", "fd00:1::/32")));

        assertThat(refusal(policy, "http://name.example:8443/", "10.21.255.255"))
                .isEmpty();
        assertThat(refusal(policy, "https://name.example:8443/", "fd00:1:2::3")).isEmpty();
        assertThat(refusal(policy, "https://name.example/", "10.22.0.0")).contains(NotAllowed.Why.ADDRESS);
        assertThat(refusal(policy, "https://name.example/", "fd00:2::1")).contains(NotAllowed.Why.ADDRESS);
        assertThat(refusal(policy, "http://name.example/", PUBLIC)).contains(NotAllowed.Why.PORT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.0.0.0", "10.0.0.0/33", "10.0.0.0/-1", "localhost/8", "fc00::/129", "10.0.0.0/x"})
    void a_network_that_is_none_is_refused_at_the_start(String network) {
        var policy = new Policy(false, Set.of(443), Optional.of(Set.of(network)));

        assertThatThrownBy(() -> new Gate(policy, _ -> new InetAddress[0]))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Optional<NotAllowed.Why> refusal(EgressConfig policy, String url, String... machines) {
        try {
            new Gate(
                            policy,
                            _ -> Stream.of(machines).map(InetAddress::ofLiteral).toArray(InetAddress[]::new))
                    .open(url);
            return Optional.empty();
        } catch (NotAllowed refused) {
            return Optional.of(refused.why());
        } catch (UnknownHostException unknown) {
            throw new AssertionError(unknown);
        }
    }

    private static String bracketed(String address) {
        return address.contains(":") ? "[" + address + "]" : address;
    }
}
