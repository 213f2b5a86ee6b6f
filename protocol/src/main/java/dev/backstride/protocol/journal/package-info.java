/** What is written down: drafts of one instant joined into one decision, and the questions that go with it. */
@NullMarked
package dev.backstride.protocol.journal;

import org.jspecify.annotations.NullMarked;
