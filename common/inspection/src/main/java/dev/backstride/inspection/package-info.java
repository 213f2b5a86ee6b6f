/**
 * Every record that a test publishes is held against its JSON Schema: the producers of the service under test are
 * listened to, and the test after which a record was found wrong fails.
 */
@NullMarked
package dev.backstride.inspection;

import org.jspecify.annotations.NullMarked;
