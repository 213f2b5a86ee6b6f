package dev.backstride.inspection;

import io.quarkus.test.junit.callback.QuarkusTestAfterAllCallback;
import io.quarkus.test.junit.callback.QuarkusTestAfterEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestContext;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;

/** Fails the test after which a published record was found wrong. */
public final class EveryRecordIsValid implements QuarkusTestAfterEachCallback, QuarkusTestAfterAllCallback {

    @Override
    public void afterEach(QuarkusTestMethodContext test) {
        complain();
    }

    @Override
    public void afterAll(QuarkusTestContext tests) {
        complain();
    }

    /** Fails where a record was found wrong since this was last asked; it is not found again. */
    public static void complain() {
        var found = Found.take();
        if (!found.isEmpty()) {
            throw new AssertionError("published against their schemas:\n" + String.join("\n", found));
        }
    }
}
