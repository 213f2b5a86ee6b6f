package dev.backstride.stack.demo.client;

/** The system refused what it was asked for; the message says what, and its answer. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1;

    Refused(String request, int status, String answer) {
        super("%s was answered with %d: %s".formatted(request, status, answer));
    }
}
