package dev.backstride.stack;

/** The commands of the script. */
public final class Main {

    private Main() {}

    /** Runs one command. */
    public static void main(String[] arguments) {
        System.exit(arguments.length);
    }
}
