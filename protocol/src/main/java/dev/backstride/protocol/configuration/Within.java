package dev.backstride.protocol.configuration;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The sensible range of a number, both ends in it. Times are ISO 8601 durations; where both ends are the same the
 * number is fixed.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
@interface Within {
    String least();

    String most();
}
