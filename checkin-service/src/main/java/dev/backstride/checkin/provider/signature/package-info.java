/** How pushes are known to be authentic: signatures and shared keys, compared in constant time. */
@NullMarked
package dev.backstride.checkin.provider.signature;

import org.jspecify.annotations.NullMarked;
