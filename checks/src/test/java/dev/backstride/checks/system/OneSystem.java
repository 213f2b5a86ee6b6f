package dev.backstride.checks.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives every test the same system, started with the first that asks and ended after the last. */
public final class OneSystem implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == RunningSystem.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return test.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .computeIfAbsent(RunningSystem.class, _ -> started(), RunningSystem.class);
    }

    private static RunningSystem started() {
        try {
            return RunningSystem.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
