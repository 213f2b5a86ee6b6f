package dev.backstride.bench.load;

import java.util.concurrent.Executors;

/** Virtual threads that do the same side by side. */
record Crew(int size) {

    static Crew of(int size) {
        return new Crew(size);
    }

    /** Comes back when all are done. */
    void run(Runnable each) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int member = 0; member < size; member++) {
                threads.execute(each);
            }
        }
    }
}
