/** Which of a provider's users a runner is, and the tokens by which we may ask for what they do. */
@NullMarked
package dev.backstride.checkin.account;

import org.jspecify.annotations.NullMarked;
