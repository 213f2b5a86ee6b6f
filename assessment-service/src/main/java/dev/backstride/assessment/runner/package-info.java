/** What we were told of a runner: who they are, and their facts in the latest version. */
@NullMarked
package dev.backstride.assessment.runner;

import org.jspecify.annotations.NullMarked;
