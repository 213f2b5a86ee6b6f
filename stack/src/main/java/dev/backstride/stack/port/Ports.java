package dev.backstride.stack.port;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Which port each listener has, on the loopback address. */
public final class Ports {

    private final Map<Port, Integer> numbers;

    private Ports(Map<Port, Integer> numbers) {
        this.numbers = numbers;
    }

    /** The usual ports, all moved up by {@code offset}. */
    public static Ports usual(int offset) {
        var numbers = new EnumMap<Port, Integer>(Port.class);
        for (var port : Port.values()) {
            numbers.put(port, port.base() + offset);
        }
        return new Ports(numbers);
    }

    /** Any ports that are free now, all different. */
    public static Ports free() {
        var held = new ArrayList<ServerSocket>();
        try {
            var numbers = new EnumMap<Port, Integer>(Port.class);
            for (var port : Port.values()) {
                var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                held.add(socket);
                numbers.put(port, socket.getLocalPort());
            }
            for (var socket : held) {
                socket.close();
            }
            return new Ports(numbers);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int of(Port port) {
        return numbers.getOrDefault(port, port.base());
    }

    /**
     * Refuses to go on when a port is taken, before anything is started.
     *
     * @throws PortTaken with the first one
     */
    public void requireFree() {
        for (var port : List.of(Port.values())) {
            if (isTaken(of(port))) {
                throw new PortTaken(of(port), port.listener());
            }
        }
    }

    private static boolean isTaken(int number) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), number));
            return false;
        } catch (IOException e) {
            return true;
        }
    }
}
